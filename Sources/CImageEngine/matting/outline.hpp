#pragma once

#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// What a cut is found from, all at one size.
struct Evidence {
    cv::Mat bgr;
    /// Distance of every pixel from the local background, and the limit of an ordinary one.
    cv::Mat distance;
    double limit, limitNearBody;
    /// What the background was followed to.
    cv::Mat known;
    /// How far that distance can be trusted, 0 to 1.
    double plainness;
    const Prior &prior;
};

/// The cheapest outline by graph cut: distance from the background, colour histograms, shape,
/// edges, and what people stand on. Pixels whose `state` is 0 or 255 stay background or person.
cv::Mat cheapestOutline(const Evidence &evidence, const cv::Mat &state, const cv::Mat &person);

} // namespace engine
