#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// The cubic of Catmull and Rom at a distance in pixels; 0 from two pixels on.
double cubic(double distance);

/// A part of a picture at another size, by one separable filter: that cubic, widened by
/// the reduction so that it skips no pixel. Floats, neither rounded nor clipped.
///
/// `corner` is the part's upper left corner and `scale` is output pixels per pixel of the picture.
/// The picture's edge goes on for ever.
cv::Mat resampled(const cv::Mat &bgr, cv::Point2d corner, double scale, cv::Size size);

} // namespace engine
