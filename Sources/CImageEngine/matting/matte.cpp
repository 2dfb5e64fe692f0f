#include "matte.hpp"

#include "localmean.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

const std::vector<Scale> scales = {{6, 1}, {9, 1}, {18, 0.001}};

cv::Mat disc(double radius) {
    const int side = 2 * std::max(1, static_cast<int>(std::lround(radius))) + 1;
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
}

/// The pixels that are surely person and surely background: the band between is unknown.
struct Sure {
    cv::Mat person, background;
};

/// Where the colour is that of the cheeks and clearly not that of the wall.
cv::Mat skinLike(const Canvas &canvas, const Prior &prior, const cv::Mat &mask) {
    cv::Mat lab;
    canvas.bgr.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::Mat wide;
    cv::dilate(mask, wide, disc(0.055 * Canvas::faceWidth));
    const cv::Mat cheeks = prior.core & (prior.down > 0.15) & (prior.down < 0.45);
    const cv::Scalar skin = cv::mean(lab, cheeks);
    const cv::Scalar wall = cv::mean(lab, ~wide & (prior.down < prior.chin));
    cv::Mat result(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f &here = lab.at<cv::Vec3f>(y, x);
            const double fromSkin = std::hypot(here[1] - skin[1], here[2] - skin[2]);
            const double fromWall = std::hypot(here[1] - wall[1], here[2] - wall[2]);
            result.at<uchar>(y, x) =
                fromSkin < 14 && fromWall > 7 && fromSkin < 2 * fromWall ? 255 : 0;
        }
    return result & (prior.down > -0.35);
}

Sure sureParts(const cv::Mat &mask, const cv::Mat &skin, const Prior &prior) {
    const double wide = 0.055 * Canvas::faceWidth, narrow = 0.018 * Canvas::faceWidth;
    const cv::Mat head = prior.down < prior.chin + 0.10;
    cv::Mat inner, outer, innerBelow, outerBelow;
    cv::erode(mask, inner, disc(wide));
    cv::dilate(mask, outer, disc(wide + 2));
    cv::erode(mask, innerBelow, disc(narrow));
    cv::dilate(mask, outerBelow, disc(narrow));
    innerBelow.copyTo(inner, ~head);
    // Ears are thinner than the band, and as bright as many a wall.
    inner |= innerBelow & skin;
    outerBelow.copyTo(outer, ~head);
    return {inner, ~outer};
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

/// The share of person by which each unknown pixel lies between the two local colours.
cv::Mat projected(const cv::Mat &image, const cv::Mat &person, const cv::Mat &background,
                  const cv::Mat &mask, const Sure &sure, double sigma) {
    cv::Mat alpha(image.size(), CV_32F);
    // Lab spread to grey levels.
    const double noise = 2.55 * sigma;
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            float &to = alpha.at<float>(y, x);
            if (sure.person.at<uchar>(y, x) != 0 || sure.background.at<uchar>(y, x) != 0) {
                to = sure.person.at<uchar>(y, x) != 0 ? 1 : 0;
                continue;
            }
            const cv::Vec3f behind = background.at<cv::Vec3f>(y, x);
            const cv::Vec3f across = person.at<cv::Vec3f>(y, x) - behind;
            const double length = cv::norm(across);
            const double share =
                (image.at<cv::Vec3f>(y, x) - behind).dot(across) / std::max(1.0, length * length);
            const double soft = std::clamp((share - 0.06) / 0.88, 0.0, 1.0);
            // Where the two colours are alike the projection is noise: keep the hard mask.
            const double trust = std::clamp((length / noise - 5) / 7, 0.0, 1.0);
            const double hard = mask.at<uchar>(y, x) != 0 ? 1 : 0;
            to = static_cast<float>(trust * soft + (1 - trust) * hard);
        }
    return alpha;
}

} // namespace

Matte refine(const Canvas &canvas, const cv::Mat &mask, const Prior &prior, double sigma) {
    cv::Mat image, grey;
    canvas.bgr.convertTo(image, CV_32F);
    cv::cvtColor(canvas.bgr, grey, cv::COLOR_BGR2GRAY);
    grey.convertTo(grey, CV_32F, 1.0 / 255);

    const Sure sure = sureParts(mask, skinLike(canvas, prior, mask), prior);
    const cv::Mat person = localMean(image, sure.person, scales, 2);
    const cv::Mat background = localMean(image, sure.background, scales, 2);
    Matte matte;
    matte.alpha = guided(grey, projected(image, person, background, mask, sure, sigma), 2, 2e-4);
    matte.alpha = cv::max(0.0, cv::min(1.0, matte.alpha));
    matte.alpha.setTo(1, sure.person);
    matte.alpha.setTo(0, sure.background);

    matte.colour.create(image.size(), CV_32FC3);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            const float alpha = matte.alpha.at<float>(y, x);
            const cv::Vec3f &seen = image.at<cv::Vec3f>(y, x);
            cv::Vec3f colour = seen;
            if (alpha < 1) {
                const cv::Vec3f own =
                    (seen - (1 - alpha) * background.at<cv::Vec3f>(y, x)) / std::max(alpha, 0.05F);
                const float trust = std::clamp(alpha / 0.75F, 0.0F, 1.0F);
                colour = trust * own + (1 - trust) * person.at<cv::Vec3f>(y, x);
                for (int c = 0; c < 3; ++c)
                    colour[c] = std::clamp(colour[c], 0.0F, 255.0F);
            }
            matte.colour.at<cv::Vec3f>(y, x) = colour;
        }
    return matte;
}

} // namespace engine
