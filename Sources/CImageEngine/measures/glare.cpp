#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

/// Pixels that are nearly white, clearly lighter than all around them, and without the colour of
/// the skin: what a lamp leaves, and not what light skin is.
cv::Mat shining(const cv::Mat &lab, double faceWidth, double usualChroma) {
    // 8-bit L*: 88 of 100, and 11 more than the surroundings.
    constexpr double light = 225, lighter = 28;
    cv::Mat lightness, around, result(lab.size(), CV_8U);
    cv::extractChannel(lab, lightness, 0);
    const int side = std::max(3, static_cast<int>(std::lround(0.3 * faceWidth)));
    cv::blur(lightness, around, {side, side});
    const double mostChroma = std::max(6.0, 0.6 * usualChroma);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3b &here = lab.at<cv::Vec3b>(y, x);
            const bool shines = here[0] >= light && here[0] >= around.at<uchar>(y, x) + lighter;
            const bool isPale = shines && std::hypot(here[1] - 128, here[2] - 128) <= mostChroma;
            result.at<uchar>(y, x) = isPale ? 255 : 0;
        }
    // Single pixels are the sparkle of wet eyes and noise.
    cv::morphologyEx(result, result, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    return result;
}

double share(const cv::Mat &part, const cv::Mat &whole) {
    return static_cast<double>(cv::countNonZero(part & whole)) /
           std::max(1, cv::countNonZero(whole));
}

} // namespace

void measureGlare(const Portrait &portrait, double toSource, ie_measures &measures) {
    const cv::Rect face = portrait.zone(0, 0.12, 0.50, 0.50);
    const cv::Rect cheeks = portrait.zone(0, 0.30, 0.35, 0.12);
    if (face.empty() || cheeks.empty())
        return;
    const cv::Scalar usual = cv::mean(portrait.lab(cheeks), portrait.skin(cheeks));
    cv::Mat shine = cv::Mat::zeros(portrait.lab.size(), CV_8U);
    shining(portrait.lab(face), portrait.face().width, std::hypot(usual[1] - 128, usual[2] - 128))
        .copyTo(shine(face));

    cv::Mat skin = portrait.skin.clone(), lens = cv::Mat::zeros(skin.size(), CV_8U);
    skin(portrait.zone(0, -0.25, 0.34, 0.22)).setTo(255);
    measures.lens_glare = 0;
    for (const cv::Point2d eye : {portrait.face().leftEye, portrait.face().rightEye}) {
        const cv::Point2d place = portrait.face().normalised(eye);
        const cv::Rect around = portrait.zone(place.x, place.y + 0.03, 0.16, 0.12);
        lens.setTo(0);
        lens(around).setTo(255);
        measures.lens_glare = std::max(measures.lens_glare, share(shine, lens));
        skin(around).setTo(0);
    }
    // Teeth are white as well.
    skin(portrait.zone(0, 0.62, 0.24, 0.12)).setTo(0);
    measures.skin_glare = share(shine, skin);
    std::vector<cv::Point> places;
    cv::findNonZero(shine & skin, places);
    if (!places.empty())
        measures.glare = inSource(inPicture(portrait.canvas, cv::boundingRect(places)), toSource);
}

} // namespace engine
