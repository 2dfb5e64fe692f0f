#include "doubts.hpp"

#include "palette.hpp"
#include "pieces.hpp"
#include "rim.hpp"
#include "shoulders.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

void weighOutline(const cv::Mat &person, const Prior &prior, const Background &background,
                  Doubts &doubts) {
    const cv::Rect inside(0, 0, person.cols, person.rows);
    int all[2] = {}, weak[2] = {};
    for (const std::vector<RimPlace> &rim : rimsOf(person, prior))
        for (const auto &[place, unit, down, isShown] : rim) {
            if (!isShown)
                continue;
            // Thin hair lets the wall through close to the outline: look twice as far as well.
            double within = 0, without = 1e9, step = 1e9;
            for (const double depth : {3.0, 6.0}) {
                const cv::Point in(cv::Point2d(place) + unit * depth);
                const cv::Point out(cv::Point2d(place) - unit * depth);
                if (inside.contains(in))
                    within = std::max<double>(within, background.distance.at<float>(in));
                if (inside.contains(out))
                    without = std::min<double>(without, background.distance.at<float>(out));
                if (inside.contains(in) && inside.contains(out))
                    step =
                        apart(background.lab.at<cv::Vec3f>(in), background.lab.at<cv::Vec3f>(out));
            }
            if (without == 1e9)
                continue;
            const int part = down > 0;
            all[part] += 1;
            // Cloth before a wall of nearly its colour is seen by a fainter edge.
            const double visible = part == 0 ? std::max(hardlyVisible, 3 * background.sigma)
                                             : background.limitNearBody();
            weak[part] +=
                within < visible || without > 0.6 * within || (part == 1 && step < visible);
        }
    doubts.weakHead = all[0] == 0 ? 1 : static_cast<double>(weak[0]) / all[0];
    doubts.weakShoulders = all[1] == 0 ? 0 : static_cast<double>(weak[1]) / all[1];
}

/// The share of the hair that has the colour of the wall: of all on top of the head, where wall may
/// be seen between strands, or of that along the outline, where the forehead may be as light, the
/// lesser.
double alikeHair(const cv::Mat &person, const cv::Mat &solid, const Prior &prior,
                 const Background &background) {
    cv::Mat inner;
    cv::erode(person, inner, cv::getStructuringElement(cv::MORPH_RECT, {19, 19}));
    const cv::Mat alike = background.distance < hardlyVisible;
    const auto share = [&](const cv::Mat &hair) {
        return static_cast<double>(cv::countNonZero(hair & alike)) /
               std::max(1, cv::countNonZero(hair));
    };
    return std::min(share(person & (prior.ring < 0.95) & (prior.down < -0.45)),
                    share(solid & ~inner & (prior.down < -0.30)));
}

/// Flat places with the rim that was left out when they were looked for: a switch on the wall has
/// the wall's hue, and between its own edge and an ear's little of it is seen as flat.
cv::Mat wholeThings(const cv::Mat &flat) {
    cv::Mat whole;
    cv::morphologyEx(flat, whole, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    cv::dilate(whole, whole, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    return whole;
}

} // namespace

Doubts doubtsAbout(const cv::Mat &person, const Prior &prior, const Background &background,
                   double faceWidth) {
    Doubts doubts;
    weighOutline(person, prior, background, doubts);

    cv::Mat solid;
    cv::erode(person, solid, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    Palette head;
    head.add(background.lab, prior.core & person & (prior.down < prior.chin));
    head.add(background.lab, solid & (prior.ring < 0.80) & (prior.down < -0.30));
    Palette whole = head;
    whole.add(background.lab, solid & (prior.ring < 0.80) & (prior.down > prior.chin + 0.15));
    Palette clothes;
    clothes.add(background.lab, prior.core & solid & (prior.down > prior.chin + 0.15));
    // Hair is never as smooth as a shadow on the wall.
    cv::Mat light, smooth;
    cv::extractChannel(background.lab, light, 0);
    cv::morphologyEx(light, smooth, cv::MORPH_GRADIENT, cv::Mat());
    // Nor is it as flat as a thing, unless it is as good as black, or drawn.
    constexpr float flatBelow = 2.5F, evenBelow = 6, darkest = 15;
    const cv::Mat crown = solid & (prior.ring < 0.80) & (prior.down < -0.60);
    const bool isDrawn =
        cv::countNonZero(crown & (smooth < flatBelow)) > 0.5 * cv::countNonZero(crown);
    cv::Mat flat = cv::Mat::zeros(person.size(), CV_8U), strange = flat.clone(),
            beside = flat.clone(), shaded = flat.clone();
    const auto isWallInShade = [&](int x, int y) {
        return isShade(background.lab.at<cv::Vec3f>(y, x), background.local.at<cv::Vec3f>(y, x));
    };
    int foreign = 0, outlying = 0;
    for (int y = 0; y < person.rows; ++y)
        for (int x = 0; x < person.cols; ++x) {
            const float ring = prior.ring.at<float>(y, x);
            const float down = prior.down.at<float>(y, x) - prior.chin;
            const float aside = std::abs(prior.across.at<float>(y, x));
            // Ears reach farther out than cheeks, but not farther than this.
            const bool isOuter = ring >= 0.85F || (aside > 0.55F && down < -0.3);
            const bool isBesideNeck = down > -0.5 && aside > 0.40F;
            if (person.at<uchar>(y, x) == 0 || (!isOuter && !isBesideNeck))
                continue;
            if (down > 0.25) {
                // Below there are clothes; what has none of their colours may be the wall.
                if (down < shownBelow && aside < shownBeside && solid.at<uchar>(y, x) != 0 &&
                    smooth.at<float>(y, x) < 4 && isWallInShade(x, y) &&
                    !clothes.has(background.lab.at<cv::Vec3f>(y, x)))
                    beside.at<uchar>(y, x) = 255;
                continue;
            }
            const bool isBesideHead = down < -0.15;
            outlying += isBesideHead && (ring > 1.35F || aside > 0.95F);
            if (solid.at<uchar>(y, x) == 0)
                continue;
            const cv::Vec3f &colour = background.lab.at<cv::Vec3f>(y, x);
            const bool isForeign = isOuter && !(isBesideHead ? head : whole).has(colour);
            foreign += isForeign;
            if (isForeign && smooth.at<float>(y, x) < evenBelow)
                strange.at<uchar>(y, x) = 255;
            if (isBesideHead && isOuter && smooth.at<float>(y, x) < flatBelow &&
                colour[0] > darkest)
                flat.at<uchar>(y, x) = 255;
            if (isBesideHead && smooth.at<float>(y, x) < 4 && isWallInShade(x, y))
                shaded.at<uchar>(y, x) = 255;
        }
    doubts.alike = alikeHair(person, solid, prior, background);
    const double square = faceWidth * faceWidth;
    doubts.foreign = foreign / square;
    doubts.flat = isDrawn ? 0 : largestPiece(flat) / square;
    doubts.strange = largestPiece(strange) / square;
    doubts.outlying = outlying / square;
    if (!isDrawn)
        shaded |= person & wholeThings(flat & shaded);
    doubts.shade = (cv::countNonZero(shaded) + largestPiece(beside)) / square;
    doubts.loose = loosePixels(person, prior) / square;
    doubts.hollow = hollowPixels(person, prior, background) / square;
    doubts.notch = notch(person, prior);
    return doubts;
}

} // namespace engine
