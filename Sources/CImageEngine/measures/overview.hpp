#pragma once

#include "decode.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The whole picture in grey, at a size at which looking all over it is cheap.
struct Overview {
    static constexpr double longSide = 640;

    cv::Mat grey;
    /// Source pixels per pixel.
    double toSource = 1;
    /// Pixels per decoded pixel; never above 1.
    double scale = 1;
};

Overview overviewOf(const Picture &picture);

} // namespace engine
