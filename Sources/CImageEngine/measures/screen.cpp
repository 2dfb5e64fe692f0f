#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace engine {

namespace {

constexpr int window = 256;

/// The log spectrum in decibels, zero frequency in the middle.
cv::Mat spectrum(const cv::Mat &grey) {
    static const cv::Mat taper = [] {
        cv::Mat made;
        cv::createHanningWindow(made, {window, window}, CV_32F);
        return made;
    }();
    cv::Mat values, smooth, both, parts[2], size;
    grey.convertTo(values, CV_32F);
    cv::blur(values, smooth, {9, 9});
    values -= smooth;
    cv::dft(values.mul(taper), both, cv::DFT_COMPLEX_OUTPUT);
    cv::split(both, parts);
    cv::magnitude(parts[0], parts[1], size);
    cv::log(size + 1, size);
    size *= 20 / std::log(10.0);
    const int half = window / 2;
    cv::Mat centred(size.size(), CV_32F);
    for (const int y : {0, half})
        for (const int x : {0, half})
            size(cv::Rect(x, y, half, half))
                .copyTo(centred(cv::Rect(half - x, half - y, half, half)));
    return centred;
}

/// The middle value around a place.
float median(const cv::Mat &level, cv::Point place) {
    constexpr int side = 11;
    const cv::Rect around = cv::Rect(place.x - side / 2, place.y - side / 2, side, side) &
                            cv::Rect(cv::Point(), level.size());
    std::vector<float> values;
    for (int y = around.y; y < around.br().y; ++y)
        values.insert(values.end(), level.ptr<float>(y) + around.x,
                      level.ptr<float>(y) + around.br().x);
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

/// The mean height of the eight highest peaks over their surroundings.
double peaks(const cv::Mat &grey) {
    // The spectrum of real values is its own mirror image: half of it, and a margin, says all.
    constexpr int margin = 6, half = window / 2;
    const cv::Mat level = spectrum(grey).rowRange(half - margin, window);
    // Means find the likely places, and among those the medians decide.
    constexpr int likely = 24, counted = 8;
    cv::Mat usual;
    cv::blur(level, usual, {11, 11});
    cv::Mat height = level - usual;
    // Upright and level edges of any picture lie on the axes, its shapes near the middle.
    height.colRange(half - 4, half + 5).setTo(0);
    height.rowRange(0, margin + 5).setTo(0);
    cv::circle(height, {half, margin}, 20, 0, cv::FILLED);
    std::vector<float> heights;
    for (int i = 0; i < likely; ++i) {
        cv::Point place;
        cv::minMaxLoc(height, nullptr, nullptr, nullptr, &place);
        heights.push_back(level.at<float>(place) - median(level, place));
        cv::circle(height, place, 3, 0, cv::FILLED);
    }
    std::partial_sort(heights.begin(), heights.begin() + counted, heights.end(),
                      std::greater<float>());
    return std::accumulate(heights.begin(), heights.begin() + counted, 0.0) / counted;
}

} // namespace

void measureScreen(const Picture &picture, const Face &face, ie_measures &measures) {
    const cv::Rect all(cv::Point(), picture.bgr.size());
    if (all.width < window || all.height < window)
        return;
    const cv::Point2d middle = face.origin() + cv::Point2d(0, 0.3 * face.width);
    double most = 0;
    for (const cv::Point2d place :
         {middle, middle - cv::Point2d(1.1 * face.width, 0.5 * face.width)}) {
        const cv::Point corner(std::clamp<int>(place.x - window / 2.0, 0, all.width - window),
                               std::clamp<int>(place.y - window / 2.0, 0, all.height - window));
        cv::Mat grey;
        cv::cvtColor(picture.bgr(cv::Rect(corner, cv::Size(window, window))), grey,
                     cv::COLOR_BGR2GRAY);
        most = std::max(most, peaks(grey));
    }
    measures.screen_peaks = most;
}

} // namespace engine
