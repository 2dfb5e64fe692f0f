#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// The picture at `scale`, at most 1, every pixel the mean of those that it stands for.
///
/// Halving is exact and cheap, anything else is neither: as much as can be is halved.
cv::Mat shrunk(const cv::Mat &picture, double scale);

} // namespace engine
