#pragma once

#include "canvas.hpp"

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// One place on the outline of a person.
struct RimPlace {
    cv::Point place;
    /// Toward the person, one pixel long.
    cv::Point2d inward;
    /// How far below the chin, in face widths.
    double down;
    /// Whether the finished photo shows it as an outline: the canvas's own edge is none.
    bool isShown;
};

/// The outlines of a person's parts, each from neighbour to neighbour.
std::vector<std::vector<RimPlace>> rimsOf(const cv::Mat &person, const Prior &prior);

} // namespace engine
