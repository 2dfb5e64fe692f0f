#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// Shares of the grey levels, `bins` of them.
cv::Mat histogram(const cv::Mat &grey, const cv::Mat &mask, int bins) {
    cv::Mat counts;
    const float range[] = {0, 256};
    const float *ranges = range;
    const int channel = 0;
    cv::calcHist(&grey, 1, &channel, mask, counts, 1, &bins, &ranges);
    return counts / std::max(1.0, cv::sum(counts)[0]);
}

double entropy(const cv::Mat &shares) {
    double bits = 0;
    for (int i = 0; i < shares.rows; ++i)
        if (const double share = shares.at<float>(i); share > 0)
            bits -= share * std::log2(share);
    return bits;
}

} // namespace

void measureLight(const Portrait &portrait, ie_measures &measures) {
    const cv::Rect head = portrait.zone(0, 0.30, 0.70, 0.70);
    if (head.empty())
        return;
    const cv::Mat grey = portrait.grey(head), skin = portrait.skin(head);
    const double count = std::max(1, cv::countNonZero(skin));
    measures.face_lightness = cv::mean(portrait.lab(head), skin)[0] * 100 / 255;
    measures.under_exposed = cv::countNonZero((grey < 25) & skin) / count;
    measures.over_exposed = cv::countNonZero((grey > 250) & skin) / count;
    // With hair and wall around it: dark skin or light skin alone have few levels in the best
    // light.
    measures.dynamic_range = entropy(histogram(grey, {}, 256));

    const cv::Rect left = portrait.zone(-0.27, 0.36, 0.10, 0.10);
    const cv::Rect right = portrait.zone(0.27, 0.36, 0.10, 0.10);
    if (left.empty() || right.empty())
        return;
    const double one = cv::mean(portrait.grey(left))[0];
    const double other = cv::mean(portrait.grey(right))[0];
    measures.light_asymmetry = std::abs(one - other) / std::max(1.0, one + other);
    // As OFIQ computes illumination uniformity, on wider zones and coarser levels.
    const auto cheek = [&](double side) {
        const cv::Rect zone = portrait.zone(side * 0.23, 0.30, 0.16, 0.20);
        return histogram(portrait.grey(zone), portrait.skin(zone), 64);
    };
    measures.light_overlap = cv::sum(cv::min(cheek(-1), cheek(1)))[0];
}

void measureColour(const Portrait &portrait, ie_measures &measures) {
    cv::Mat cheeks = cv::Mat::zeros(portrait.grey.size(), CV_8U);
    for (const double side : {-1, 1})
        cheeks(portrait.zone(side * 0.24, 0.32, 0.12, 0.14)).setTo(255);
    cheeks &= portrait.skin;
    if (cv::countNonZero(cheeks) < 50)
        return;
    const cv::Scalar mean = cv::mean(portrait.lab, cheeks);
    measures.skin_a = mean[1] - 128;
    measures.skin_b = mean[2] - 128;

    double sum = 0;
    int count = 0;
    for (int y = 0; y < portrait.lab.rows; y += 2)
        for (int x = 0; x < portrait.lab.cols; x += 2)
            if (portrait.skin.at<uchar>(y, x) != 0) {
                const cv::Vec3b &lab = portrait.lab.at<cv::Vec3b>(y, x);
                sum += std::hypot(lab[1] - 128.0, lab[2] - 128.0);
                count += 1;
            }
    measures.face_chroma = sum / std::max(1, count);
}

} // namespace engine
