#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace engine {

/// How much the colour channels are reduced against the brightness.
enum class Subsampling { half, none };

/// A baseline JPEG of a BGR picture, without any metadata but the density (dots per inch).
std::vector<uint8_t> encode(const cv::Mat &bgr, int quality, Subsampling subsampling, int density);

/// A JPEG whose size lies between two bounds, by quality and subsampling alone.
struct Fitted {
    std::vector<uint8_t> jpeg;
    int quality;
};

/// The best quality that fits; empty when none does.
Fitted encodeToFit(const cv::Mat &bgr, int density, int64_t leastBytes, int64_t mostBytes,
                   int leastQuality, int mostQuality);

} // namespace engine
