#include "segment.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

/// Where the person has the colour of the hair on top of the head.
cv::Mat hairLike(const cv::Mat &person, const Prior &prior, const Background &background) {
    const cv::Mat crown = person & (prior.down < -0.60) & (prior.ring < 0.95) & ~background.known;
    const cv::Scalar colour = cv::mean(background.lab, crown);
    const cv::Mat reference(background.lab.size(), CV_32FC3, colour);
    return person & (difference(background.lab, reference) < 20);
}

/// Smooth places of the wall's hue with less light on them.
cv::Mat shadedWall(const Background &background) {
    cv::Mat light, change, result = cv::Mat::zeros(background.lab.size(), CV_8U);
    cv::extractChannel(background.lab, light, 0);
    cv::morphologyEx(light, change, cv::MORPH_GRADIENT, cv::Mat());
    for (int y = 0; y < result.rows; ++y)
        for (int x = 0; x < result.cols; ++x)
            if (change.at<float>(y, x) < 4 &&
                isShade(background.lab.at<cv::Vec3f>(y, x), background.local.at<cv::Vec3f>(y, x)))
                result.at<uchar>(y, x) = 255;
    return result;
}

} // namespace

void carve(cv::Mat &person, const Prior &prior, const Background &background) {
    if (background.plainness() <= 0.8 || background.lightness <= 40 || background.sigma >= 3)
        return;
    const cv::Mat wall = person & (prior.ring > 0.55) & (prior.down < prior.chin) &
                         ((background.distance < background.limit()) | shadedWall(background));
    const cv::Mat hair = hairLike(person, prior, background) & ~wall;
    const cv::Mat around = cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7});
    cv::Mat labels, facts, centres;
    const int count = cv::connectedComponentsWithStats(wall, labels, facts, centres, 4, CV_32S);
    for (int label = 1; label < count; ++label) {
        if (facts.at<int>(label, cv::CC_STAT_AREA) < 15)
            continue;
        const cv::Mat piece = labels == label;
        cv::Mat ring;
        cv::dilate(piece, ring, around);
        ring &= person & ~wall;
        // A white collar before a white wall looks the same, but skin and cloth lie around it.
        if (cv::countNonZero(ring & hair) > 0.7 * cv::countNonZero(ring))
            person.setTo(0, piece);
    }
}

} // namespace engine
