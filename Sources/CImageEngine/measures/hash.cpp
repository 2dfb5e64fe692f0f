#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace engine {

namespace {

uint64_t signs(const cv::Mat &grey) {
    cv::Mat values, waves;
    grey.convertTo(values, CV_32F);
    cv::dct(values, waves);
    // Columns from the first wave on: then a mirrored picture differs in every second column only.
    uint64_t hash = 0;
    for (int y = 0; y < 8; ++y)
        for (int x = 1; x <= 8; ++x)
            hash = hash << 1 | (waves.at<float>(y, x) > 0 ? 1 : 0);
    return hash;
}

} // namespace

uint64_t perceptualHash(const cv::Mat &grey) {
    cv::Mat small;
    cv::resize(grey, small, {32, 32}, 0, 0, cv::INTER_AREA);
    return signs(small);
}

uint64_t perceptualHash(const cv::Mat &grey, const Face &face) {
    // Eyes level, and the face 20 of 32 pixels wide.
    constexpr double width = 20;
    const double scale = face.width / width;
    const double along = scale * std::cos(face.angle()), down = scale * std::sin(face.angle());
    const cv::Point2d origin = face.origin();
    const cv::Matx23d back(along, -down, origin.x - 15.5 * along + 12 * down, //
                           down, along, origin.y - 15.5 * down - 12 * along);
    cv::Mat smooth, aligned;
    const cv::Rect region = cv::Rect(cv::Rect2d(origin.x - face.width, origin.y - face.width,
                                                2 * face.width, 2.2 * face.width)) &
                            cv::Rect(cv::Point(), grey.size());
    const int box = std::max(1, static_cast<int>(std::lround(scale)));
    cv::blur(grey(region), smooth, {box, box}, {-1, -1}, cv::BORDER_DEFAULT | cv::BORDER_ISOLATED);
    cv::Matx23d local = back;
    local(0, 2) -= region.x;
    local(1, 2) -= region.y;
    cv::warpAffine(smooth, aligned, local, {32, 32}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return signs(aligned);
}

} // namespace engine
