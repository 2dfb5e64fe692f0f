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

} // namespace

void carve(cv::Mat &person, const Prior &prior, const Background &background) {
    if (background.plainness() <= 0.8 || background.lightness <= 40 || background.sigma >= 3)
        return;
    const cv::Mat wall =
        person & (background.distance < 2.6) & (prior.ring > 0.55) & (prior.down < prior.chin);
    const cv::Mat hair = hairLike(person, prior, background) & ~wall;
    const cv::Mat around = cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7});
    cv::Mat labels, facts, centres;
    const int count = cv::connectedComponentsWithStats(wall, labels, facts, centres, 4, CV_32S);
    for (int label = 1; label < count; ++label) {
        if (facts.at<int>(label, cv::CC_STAT_AREA) < 25)
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
