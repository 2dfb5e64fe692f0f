#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// One Gaussian of a local mean: its width in pixels and its weight against the others.
struct Scale {
    double sigma;
    double weight;
};

/// At every pixel the weighted mean of the values whose mask is set (normalised convolution),
/// computed at 1/`reduction` of the size. `values` are floats, any channels; `mask` is 8-bit.
cv::Mat localMean(const cv::Mat &values, const cv::Mat &mask, const std::vector<Scale> &scales,
                  int reduction);

} // namespace engine
