#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The least change of colour across a piece of the shoulders' outline, as the middle value of the
/// piece; NaN where no piece is seen. Along a true edge the colour changes at once, however little;
/// an outline through cloth that has the wall's colour, or through the wall, follows no edge.
double faintestStep(const cv::Mat &person, const Prior &prior, const Background &background);

} // namespace engine
