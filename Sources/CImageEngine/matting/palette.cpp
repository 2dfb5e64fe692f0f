#include "palette.hpp"

#include <algorithm>

namespace engine {

int Palette::lightness(const cv::Vec3f &lab) {
    return std::clamp(static_cast<int>(lab[0] / 8), 0, side - 1);
}

int Palette::hue(float value) {
    return std::clamp(static_cast<int>((value + 72) / 6), 0, side - 1);
}

void Palette::add(const cv::Mat &lab, const cv::Mat &sure) {
    constexpr float rare = 0.005F;
    std::vector<float> counts(seen_.size(), 0);
    float total = 0;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (sure.at<uchar>(y, x) != 0) {
                const cv::Vec3f &colour = lab.at<cv::Vec3f>(y, x);
                counts[(lightness(colour) * side + hue(colour[1])) * side + hue(colour[2])] += 1;
                total += 1;
            }
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > rare * total)
            seen_[i] = 255;
}

bool Palette::has(const cv::Vec3f &colour) const {
    const int l = lightness(colour), a = hue(colour[1]), b = hue(colour[2]);
    for (int i = std::max(0, l - 1); i <= std::min(side - 1, l + 1); ++i)
        for (int j = std::max(0, a - 1); j <= std::min(side - 1, a + 1); ++j)
            for (int k = std::max(0, b - 1); k <= std::min(side - 1, b + 1); ++k)
                if (seen_[(i * side + j) * side + k] != 0)
                    return true;
    return false;
}

} // namespace engine
