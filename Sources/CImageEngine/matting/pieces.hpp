#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// The largest connected piece under the mask, after what is thin is taken away, in pixels.
int largestPiece(const cv::Mat &mask);

} // namespace engine
