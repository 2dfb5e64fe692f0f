#pragma once

#include "canvas.hpp"
#include "growth.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The background as far as it could be followed from the edges of the canvas inward.
struct Background {
    /// The canvas in CIE Lab, lightly smoothed, floats.
    cv::Mat lab;
    cv::Mat known;
    /// The local colour of the background at every pixel, and the distance from it.
    cv::Mat local, distance;
    /// Spread of the colour around a smooth surface.
    double sigma = 0.6;
    /// Whether the head leaves enough of its surroundings to judge them.
    bool isVisible = false;
    /// Share of the surroundings of the head that is known.
    double coverage = 0;
    double lightness = 0;

    /// The greatest distance of what may be background, and of what may be where shoulders begin,
    /// whose cloth may differ little from it.
    double limit() const;
    double limitNearBody() const;

    /// How far the background can be trusted, 0 to 1.
    double plainness() const;
};

/// Where only a body can be: cloth of the colour of the wall must not be followed there.
cv::Mat bodyOf(const Prior &prior);

Background grow(const cv::Mat &bgr, const Prior &prior);

/// A canvas at half its size, and what is around the person there.
struct Surroundings {
    cv::Mat half;
    Prior prior;
    Background background;
};

Surroundings lookAround(const Canvas &canvas);

} // namespace engine
