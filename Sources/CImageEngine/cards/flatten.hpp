#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// The grey level of a flattened ground.
constexpr double groundLevel = 235;

/// Grey type without the light and the shadows that lie on it: the ground becomes even. `reach` is
/// farther than strokes are wide, in pixels.
cv::Mat flattened(const cv::Mat &grey, double reach);

/// Stretches a flattened field until its darkest is black and what is paler than that share of the
/// way to the ground is white; empty when nothing in it is dark.
cv::Mat cleared(const cv::Mat &field, double share);

} // namespace engine
