#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace engine {

/// How much the colour channels are reduced against the brightness.
enum class Subsampling { half, none };

/// Lossless choices that lengthen a file.
struct Length {
    /// Huffman tables made for the picture; else those of the JPEG standard.
    bool ownTables = true;
    /// Blocks between restart markers; 0 writes none.
    int restartInterval = 0;
};

/// A baseline JPEG of a BGR picture, without any metadata but the density (dots per inch).
std::vector<uint8_t> encode(const cv::Mat &bgr, int quality, Subsampling subsampling, int density,
                            const Length &length = {});

} // namespace engine
