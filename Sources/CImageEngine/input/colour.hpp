#pragma once

#include "image.hpp"
#include "jpeg-reader.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// Lays a picture with alpha on white.
Image flattened(const Image &image);

/// The pixels in sRGB, as BGR bytes, by the embedded profile where there is a sound one.
cv::Mat toBGR(const Image &image);
cv::Mat toBGR(JPEGSamples samples);

} // namespace engine
