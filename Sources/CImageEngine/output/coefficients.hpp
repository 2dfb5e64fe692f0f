#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace engine {

/// One component of a JPEG as it is stored: blocks of 8 × 8 DCT coefficients, before any rounding
/// of a decoder.
struct Component {
    /// Pixels of the picture per sample.
    int across = 1, down = 1;
    /// Dequantised coefficients, each block in its place, floats.
    cv::Mat values;
    std::array<int, 64> steps{};
};

/// The three components of a YCbCr JPEG of the given size; refuses others.
std::vector<Component> readComponents(const uint8_t *bytes, size_t count, cv::Size size);

} // namespace engine
