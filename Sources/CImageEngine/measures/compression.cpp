#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace engine {

namespace {

/// Mean step between neighbouring columns, by the column's place in blocks of eight.
std::array<double, 8> columnSteps(const cv::Mat &grey) {
    std::array<double, 8> sums{};
    std::array<int, 8> counts{};
    cv::Mat change;
    cv::absdiff(grey.colRange(1, grey.cols), grey.colRange(0, grey.cols - 1), change);
    // Edges of the picture itself are no work of the blocks.
    cv::threshold(change, change, 24, 24, cv::THRESH_TRUNC);
    cv::Mat columns;
    cv::reduce(change, columns, 0, cv::REDUCE_AVG, CV_32F);
    for (int x = 0; x < columns.cols; ++x) {
        sums[x % 8] += columns.at<float>(x);
        counts[x % 8] += 1;
    }
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] /= std::max(1, counts[i]);
    return sums;
}

/// The steps at one place of the block against the middle one of the others; the place is
/// unknown after cutting or turning.
double blockSteps(const cv::Mat &grey) {
    std::array<double, 8> steps = columnSteps(grey);
    std::sort(steps.begin(), steps.end());
    return (steps[7] + 0.1) / ((steps[3] + steps[4]) / 2 + 0.1);
}

} // namespace

double jpegQuality(const uint8_t *bytes, size_t count) {
    // The luminance table of ITU-T T.81, annex K, in the zigzag order of files, sums up to this.
    constexpr double annexK = 3688;
    for (size_t at = 2; at + 4 <= count && bytes[at] == 0xff && bytes[at + 1] != 0xda;) {
        const size_t length = bytes[at + 2] * 256U + bytes[at + 3];
        // The first table of 8-bit steps is that of luminance.
        if (bytes[at + 1] == 0xdb && length >= 67 && at + 2 + length <= count &&
            bytes[at + 4] == 0) {
            double sum = 0;
            for (int i = 0; i < 64; ++i)
                sum += bytes[at + 5 + i];
            const double percent = 100 * sum / annexK;
            // The scale of the Independent JPEG Group.
            const double quality = percent <= 100 ? (200 - percent) / 2 : 5000 / percent;
            return std::clamp(quality, 1.0, 100.0);
        }
        at += 2 + length;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

void measureCompression(const Picture &picture, const Face &face, ie_measures &measures) {
    // Blocks of a picture that was reduced while decoding are no longer eight pixels wide.
    if (picture.reduction > 1)
        return;
    // So many pixels tell it as well as all.
    const double side = std::min(512.0, 2 * face.width);
    const cv::Rect2d wanted(face.origin().x - side / 2, face.origin().y - side / 3, side, side);
    const cv::Rect area = cv::Rect(wanted) & cv::Rect(cv::Point(), picture.bgr.size());
    if (area.width < 64 || area.height < 64)
        return;
    cv::Mat grey, turned;
    cv::cvtColor(picture.bgr(area), grey, cv::COLOR_BGR2GRAY);
    cv::transpose(grey, turned);
    measures.blockiness = std::min(blockSteps(grey), blockSteps(turned));
}

} // namespace engine
