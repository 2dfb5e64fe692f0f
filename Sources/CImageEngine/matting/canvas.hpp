#pragma once

#include "face.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The part of the picture around one person, scaled so that the face is `faceWidth` wide.
///
/// It is never turned: the wedges that turning leaves would poison the colour models.
struct Canvas {
    static constexpr double faceWidth = 230;

    cv::Mat bgr;
    /// The face in pixels of the canvas.
    Face face;
    /// The canvas's upper left corner in the decoded picture, and canvas pixels per decoded pixel.
    cv::Point2d corner;
    double scale = 1;
    /// Whether the canvas ends where the picture ends.
    bool endsAtTop = false, endsAtBottom = false;
};

/// How many face widths the canvas reaches above the eyes: enough for most, and for any hair.
constexpr double usualCrown = 1.25, tallestCrown = 2.25;

Canvas cut(const cv::Mat &bgr, const Face &face, double crown = usualCrown);

/// The picture at half its size: enough to find the same outline in a quarter of the time.
cv::Mat halved(const cv::Mat &picture);

/// A mask of half the size, with smooth edges, at the whole size.
cv::Mat doubled(const cv::Mat &mask, cv::Size size);

/// What the shape of people tells about each pixel of a canvas.
struct Prior {
    /// Below 1 probably person, above 1.4 surely not (above the shoulders).
    cv::Mat ring;
    /// The place in face widths from between the eyes, along the eye line and toward the chin.
    cv::Mat across, down;
    /// Surely person.
    cv::Mat core;
    double chin = 0;
};

Prior shapeOf(const Face &face, cv::Size size);

} // namespace engine
