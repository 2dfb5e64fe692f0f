#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace engine {

/// The samples of a JPEG: grey, BGR, or CMYK (0 is no ink).
struct JPEGSamples {
    cv::Mat samples;
    /// The embedded colour profile, empty when there is none.
    std::vector<uint8_t> profile;
};

/// Decodes at 1/`reduction` (1, 2, 4 or 8) of the size. Refuses a JPEG that has lost pixels, and
/// takes one whose pixels are all there, whatever follows them or is missing after them.
JPEGSamples readJPEG(const uint8_t *bytes, size_t count, int reduction);

} // namespace engine
