#include "matte.hpp"

#include "localmean.hpp"
#include "pieces.hpp"
#include "shoulders.hpp"
#include "skin.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

// In pixels of half the canvas.
const std::vector<Scale> scales = {{3.7, 1}, {9, 0.001}};

cv::Mat disc(double radius) {
    const int side = 2 * std::max(1, static_cast<int>(std::lround(radius))) + 1;
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
}

/// The pixels that are surely person and surely background: the band between is unknown.
struct Sure {
    cv::Mat person, background;
};

Sure sureParts(const cv::Mat &lab, const cv::Mat &person, const Prior &prior, double faceWidth) {
    const cv::Mat skin = skinLike(lab, prior, person);
    const double wide = 0.055 * faceWidth, narrow = 0.018 * faceWidth;
    const cv::Mat head = prior.down < prior.chin + 0.10;
    cv::Mat inner, outer, innerBelow, outerBelow;
    cv::erode(person, inner, disc(wide));
    cv::dilate(person, outer, disc(wide + 1));
    cv::erode(person, innerBelow, disc(narrow));
    cv::dilate(person, outerBelow, disc(narrow));
    innerBelow.copyTo(inner, ~head);
    // Ears are thinner than the band, and as bright as many a wall.
    inner |= litSkin(lab, innerBelow & skin, innerBelow);
    outerBelow.copyTo(outer, ~head);
    return {inner, ~outer};
}

/// The local colour of the part of a halved picture, for the whole one.
Enlarged colourOf(const cv::Mat &half, const cv::Mat &part) {
    LocalMean mean(half.size(), scales, 2);
    mean.add(half, part);
    return mean.means(2);
}

constexpr uchar unknown = 128;

/// The share of person by which each unknown pixel lies between the two local colours.
cv::Mat projected(const cv::Mat &bgr, const cv::Mat &state, const cv::Mat &mask,
                  const cv::Mat &inner, const Enlarged &person, const Enlarged &background,
                  double sigma) {
    cv::Mat alpha(bgr.size(), CV_32F);
    // In grey levels, of which 2.55 make one of Lab's lightness.
    const double unlike = std::max(22.0, 5 * 2.55 * sigma);
    for (int y = 0; y < bgr.rows; ++y) {
        const uchar *settled = state.ptr(y), *inside = mask.ptr(y), *within = inner.ptr(y);
        const cv::Vec3b *seen = bgr.ptr<cv::Vec3b>(y);
        float *to = alpha.ptr<float>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            if (settled[x] != unknown) {
                to[x] = settled[x] != 0 ? 1 : 0;
                continue;
            }
            const cv::Vec3f behind = background.at(x, y);
            const cv::Vec3f across = person.at(x, y) - behind;
            const double length = cv::norm(across);
            const double share =
                (cv::Vec3f(seen[x]) - behind).dot(across) / std::max(1.0, length * length);
            const double soft = std::clamp((share - 0.06) / 0.88, 0.0, 1.0);
            // Where the two colours are alike the projection is noise: keep the hard mask.
            const double trust = std::clamp((length - unlike) / (1.4 * unlike), 0.0, 1.0);
            to[x] = static_cast<float>(trust * soft + (1 - trust) * (inside[x] != 0));
            if (within[x] == 0)
                continue;
            // A collar or a lit lock lighter than all around does not lie between the two colours.
            const double beside =
                cv::norm(cv::Vec3f(seen[x]) - behind - std::max(0.0F, float(share)) * across);
            to[x] = std::max(to[x], static_cast<float>(std::clamp(beside / unlike - 1, 0.0, 1.0)));
        }
    }
    return alpha;
}

/// Edge-preserving smoothing of `alpha` along the edges of `guide` (guided filter).
cv::Mat guided(const cv::Mat &guide, const cv::Mat &alpha, int radius, double epsilon) {
    const cv::Size box(2 * radius + 1, 2 * radius + 1);
    const auto mean = [&](const cv::Mat &of) {
        cv::Mat result;
        cv::boxFilter(of, result, CV_32F, box);
        return result;
    };
    const cv::Mat guideMean = mean(guide), alphaMean = mean(alpha);
    const cv::Mat variance = mean(guide.mul(guide)) - guideMean.mul(guideMean);
    const cv::Mat covariance = mean(guide.mul(alpha)) - guideMean.mul(alphaMean);
    const cv::Mat slope = covariance / (variance + epsilon);
    return mean(slope).mul(guide) + mean(alphaMean - slope.mul(guideMean));
}

/// Smooths what is unknown, tile by tile, so that the rest costs nothing.
cv::Mat smoothed(const cv::Mat &bgr, const cv::Mat &state, const cv::Mat &alpha) {
    constexpr int side = 64, radius = 2, margin = 2 * radius;
    cv::Mat result = alpha.clone();
    const cv::Rect all(cv::Point(), bgr.size());
    for (int top = 0; top < bgr.rows; top += side)
        for (int left = 0; left < bgr.cols; left += side) {
            const cv::Rect tile = cv::Rect(left, top, side, side) & all;
            const cv::Mat open = state(tile) == unknown;
            if (cv::countNonZero(open) == 0)
                continue;
            const cv::Rect wide =
                cv::Rect(left - margin, top - margin, side + 2 * margin, side + 2 * margin) & all;
            cv::Mat grey;
            cv::cvtColor(bgr(wide), grey, cv::COLOR_BGR2GRAY);
            grey.convertTo(grey, CV_32F, 1.0 / 255);
            const cv::Mat made = guided(grey, alpha(wide).clone(), radius, 2e-4);
            cv::Mat(cv::max(0.0, cv::min(1.0, made(tile - wide.tl())))).copyTo(result(tile), open);
        }
    return result;
}

/// Takes the light of the old background off the pixels that are not all person.
cv::Mat freed(const cv::Mat &bgr, const cv::Mat &alpha, const Enlarged &person,
              const Enlarged &background) {
    cv::Mat colour;
    bgr.convertTo(colour, CV_32F);
    for (int y = 0; y < bgr.rows; ++y) {
        const float *shares = alpha.ptr<float>(y);
        cv::Vec3f *to = colour.ptr<cv::Vec3f>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            const float share = shares[x];
            if (share >= 1 || share <= 0)
                continue;
            const cv::Vec3f own =
                (to[x] - (1 - share) * background.at(x, y)) / std::max(share, 0.05F);
            const float trust = std::min(share / 0.75F, 1.0F);
            to[x] = trust * own + (1 - trust) * person.at(x, y);
            for (int c = 0; c < 3; ++c)
                to[x][c] = std::clamp(to[x][c], 0.0F, 255.0F);
        }
    }
    return colour;
}

/// How much of the old background shows in the colours along the outline, 0 to 1.
double haloOf(const Matte &matte, const cv::Mat &state, const Enlarged &person,
              const Enlarged &background) {
    constexpr float visible = 0.1F, different = 30;
    double left = 0, all = 0;
    for (int y = 0; y < state.rows; ++y) {
        const uchar *settled = state.ptr(y);
        const float *shares = matte.alpha.ptr<float>(y);
        const cv::Vec3f *colour = matte.colour.ptr<cv::Vec3f>(y);
        for (int x = 0; x < state.cols; ++x) {
            if (settled[x] != unknown || shares[x] < visible)
                continue;
            const cv::Vec3f own = person.at(x, y), across = background.at(x, y) - own;
            const float length = across.dot(across);
            if (length < different * different)
                continue;
            left += shares[x] * std::clamp((colour[x] - own).dot(across) / length, 0.0F, 1.0F);
            all += shares[x];
        }
    }
    return all == 0 ? 0 : left / all;
}

/// The largest piece that the alpha gives back to the person whom the outline did not have.
double regainedArea(const cv::Mat &alpha, const cv::Mat &person, const Prior &prior) {
    constexpr double faceWidth = Canvas::faceWidth / 2;
    const cv::Mat kept = halved(alpha) > 0.5;
    return largestPiece(kept & ~person & (prior.down < prior.chin + shownBelow)) /
           (faceWidth * faceWidth);
}

Prior resized(const Prior &prior, cv::Size size) {
    Prior result;
    cv::resize(prior.ring, result.ring, size, 0, 0, cv::INTER_LINEAR);
    cv::resize(prior.across, result.across, size, 0, 0, cv::INTER_LINEAR);
    cv::resize(prior.down, result.down, size, 0, 0, cv::INTER_LINEAR);
    cv::resize(prior.core, result.core, size, 0, 0, cv::INTER_NEAREST);
    result.chin = prior.chin;
    return result;
}

} // namespace

Matte refine(const Canvas &canvas, const cv::Mat &mask, const Prior &anyPrior, double sigma) {
    const cv::Size size = canvas.bgr.size(), half((size.width + 1) / 2, (size.height + 1) / 2);
    const Prior prior = anyPrior.ring.size() == half ? anyPrior : resized(anyPrior, half);
    cv::Mat image, person, lab;
    halved(canvas.bgr).convertTo(image, CV_32F);
    person = halved(mask) > 127;
    cv::cvtColor(image / 255, lab, cv::COLOR_BGR2Lab);

    const Sure sure = sureParts(lab, person, prior, Canvas::faceWidth / 2);
    const Enlarged inFront = colourOf(image, sure.person),
                   behind = colourOf(image, sure.background);

    cv::Mat settled(half, CV_8U, cv::Scalar(unknown)), state;
    settled.setTo(255, sure.person);
    settled.setTo(0, sure.background);
    cv::resize(settled, state, size, 0, 0, cv::INTER_NEAREST);
    cv::Mat inner;
    cv::erode(person, inner, cv::Mat());
    // Beside the neck the outline itself is too often wrong.
    inner &= (prior.down < 0.35) | (prior.down > prior.chin - 0.1);
    cv::resize(inner, inner, size, 0, 0, cv::INTER_NEAREST);
    Matte matte;
    matte.alpha = smoothed(canvas.bgr, state,
                           projected(canvas.bgr, state, mask, inner, inFront, behind, sigma));
    matte.colour = freed(canvas.bgr, matte.alpha, inFront, behind);
    matte.halo = haloOf(matte, state, inFront, behind);
    matte.regained = regainedArea(matte.alpha, person, prior);
    return matte;
}

} // namespace engine
