#pragma once

#include <opencv2/core.hpp>

#include <array>

namespace engine {

/// The quantisation steps of one quality, row by row: of brightness and of the two colours.
struct Quantisation {
    std::array<int, 64> brightness, colour;
};

Quantisation quantisationOf(int quality);

/// Whether an even BGR colour differs by no more than 1 after that quality.
bool keeps(cv::Vec3b colour, int quality);

} // namespace engine
