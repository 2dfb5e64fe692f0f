#include "resample.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

/// One output place: the weights of consecutive pixels from `first` on.
struct Tap {
    int first;
    std::vector<float> weights;
};

std::vector<Tap> tapsOf(double corner, double scale, int count) {
    const double width = std::max(1.0, 1 / scale);
    std::vector<Tap> taps;
    for (int i = 0; i < count; ++i) {
        const double centre = corner + (i + 0.5) / scale;
        Tap tap{static_cast<int>(std::floor(centre - 2 * width)), {}};
        const int last = static_cast<int>(std::ceil(centre + 2 * width));
        double sum = 0;
        for (int k = tap.first; k <= last; ++k)
            sum += cubic((k + 0.5 - centre) / width);
        for (int k = tap.first; k <= last; ++k)
            tap.weights.push_back(static_cast<float>(cubic((k + 0.5 - centre) / width) / sum));
        taps.push_back(std::move(tap));
    }
    return taps;
}

} // namespace

double cubic(double distance) {
    constexpr double a = -0.5;
    const double x = std::abs(distance);
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

cv::Mat resampled(const cv::Mat &bgr, cv::Point2d corner, double scale, cv::Size size) {
    const std::vector<Tap> down = tapsOf(corner.y, scale, size.height);
    const std::vector<Tap> across = tapsOf(corner.x, scale, size.width);
    // Only the columns that count are summed, row after row, as memory lies.
    const int left = std::clamp(across.front().first, 0, bgr.cols - 1);
    const int right =
        std::clamp<int>(across.back().first + across.back().weights.size(), left + 1, bgr.cols);
    const int count = 3 * (right - left);
    std::vector<float> row(count);
    cv::Mat result(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y) {
        std::fill(row.begin(), row.end(), 0.0F);
        for (size_t k = 0; k < down[y].weights.size(); ++k) {
            const int from = std::clamp<int>(down[y].first + k, 0, bgr.rows - 1);
            const uchar *source = bgr.ptr(from) + 3 * left;
            const float weight = down[y].weights[k];
            for (int i = 0; i < count; ++i)
                row[i] += weight * source[i];
        }
        float *to = result.ptr<float>(y);
        for (int x = 0; x < size.width; ++x, to += 3) {
            to[0] = to[1] = to[2] = 0;
            for (size_t k = 0; k < across[x].weights.size(); ++k) {
                const int from = std::clamp<int>(across[x].first + k, left, right - 1) - left;
                for (int c = 0; c < 3; ++c)
                    to[c] += across[x].weights[k] * row[3 * from + c];
            }
        }
    }
    return result;
}

} // namespace engine
