#pragma once

#include "CImageEngine.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace engine {

/// The brightness of a picture, upright.
cv::Mat decodeGrey(const uint8_t *bytes, size_t count, const ie_limits &limits);

/// A lossless PNG of one byte a pixel.
std::vector<uint8_t> encodeGrey(const cv::Mat &grey);

} // namespace engine
