#pragma once

#include "CImageEngine.h"

#include <opencv2/core.hpp>

namespace engine {

/// Reads the header and refuses by the limits.
ie_header readHeader(const uint8_t *bytes, size_t count, const ie_limits &limits);

/// A decoded picture: upright, sRGB, BGR bytes, alpha flattened on white.
struct Picture {
    cv::Mat bgr;
    /// Source pixels per pixel of `bgr`.
    double reduction = 1;
};

/// Decodes; a picture with a long side from `reduceFrom` on is halved while it is decoded, from
/// twice that on quartered.
Picture decode(const uint8_t *bytes, size_t count, const ie_header &header, int reduceFrom);

} // namespace engine
