#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace engine {

/// Corners clockwise from the upper left one.
using Corners = std::array<cv::Point2f, 4>;

/// Four-cornered things in a picture that may be a document of that aspect (width by height), lying
/// or standing, the likeliest first; at the end the picture itself.
std::vector<Corners> findDocuments(const cv::Mat &bgr, double aspect);

/// The document as seen from straight above; `turned` by a half.
cv::Mat rectified(const cv::Mat &bgr, const Corners &corners, cv::Size size, bool turned);

} // namespace engine
