#pragma once

#include "CImageEngine.h"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// A canvas made ready for measuring its face.
struct Portrait {
    explicit Portrait(const Canvas &canvas);

    const Canvas &canvas;
    /// The whole canvas in grey.
    cv::Mat grey;
    /// 8-bit Lab, from the forehead to the chin only.
    cv::Mat lab;
    /// The face within the jaw.
    cv::Mat skin;

    const Face &face() const { return canvas.face; }
    /// A rectangle given in face widths from between the eyes, in pixels of the canvas.
    cv::Rect zone(double u, double v, double halfWidth, double halfHeight) const;
};

/// The rectangle of the canvas in pixels of the decoded picture.
cv::Rect2d inPicture(const Canvas &canvas, const cv::Rect &area);

/// The rectangle in pixels of the source, `scale` of them per pixel.
ie_rectangle inSource(const cv::Rect2d &area, double scale);

} // namespace engine
