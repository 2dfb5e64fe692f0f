#pragma once

#include "face.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// A drawn person before a plain wall, to try networks on.
struct Figure {
    cv::Mat bgr;
    Face face;
};

Figure drawFigure();

} // namespace engine
