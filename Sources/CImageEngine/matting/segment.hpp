#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The person cut out two independent ways, and what they agree on.
struct Segmentation {
    cv::Mat person;
    /// Intersection over union of the cheapest outline and of what is no background.
    double agreement = 0;
};

Segmentation segment(const cv::Mat &bgr, const Prior &prior, const Background &background);

/// Takes out enclosed pieces of wall that are seen between strands of hair.
void carve(cv::Mat &person, const Prior &prior, const Background &background);

/// Removes specks, keeps the part with the face, fills small holes.
cv::Mat tidied(const cv::Mat &mask, const Prior &prior);

} // namespace engine
