#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// Histograms of oriented gradients, as Felzenszwalb and others describe them (TPAMI 32.9, 2010):
/// 31 values for every cell of eight by eight pixels, each in a plane of its own.
struct Gradients {
    static constexpr int cell = 8, planes = 31;

    /// Cells that have all their neighbours, and the rim of zeros before and after them.
    int rows = 0, columns = 0;
    /// Floats from one row of a plane to the next, and in a plane.
    int stride = 0, size = 0;
    std::vector<float> values;

    const float *plane(int index) const { return values.data() + index * size; }
};

/// Of a grey picture; for windows of so many cells, which may reach beyond the picture by half.
Gradients gradientsOf(const cv::Mat &grey, cv::Size window);

} // namespace engine
