#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// How much of the body the finished photo shows, in face widths below the chin and to each side.
constexpr double shownBelow = 1.0, shownBeside = 1.2;

/// A distance from the background in Lab that people take for the background still.
constexpr double hardlyVisible = 9;

/// How far the line of the shoulders rises again, in face widths: it falls from the neck outward,
/// and a line that rises has a bite in it.
double notch(const cv::Mat &person, const Prior &prior);

/// Pixels of pieces that come off when what is thin is taken away.
int loosePixels(const cv::Mat &person, const Prior &prior);

/// Pixels without person that have the person above them and hardly visible clothes below: bites
/// taken out of a shoulder. Below hanging hair the edge is sharp.
int hollowPixels(const cv::Mat &person, const Prior &prior, const Background &background);

} // namespace engine
