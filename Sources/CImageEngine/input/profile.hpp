#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// Turns BGR bytes of an ICC profile's colours into those of sRGB; whether it could: not where the
/// profile is damaged or is of no such colours.
bool turnToSRGB(cv::Mat &bgr, const std::vector<uint8_t> &profile);

} // namespace engine
