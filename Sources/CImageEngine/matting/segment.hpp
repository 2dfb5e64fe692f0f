#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// The person cut out by independent ways, and what they agree on.
struct Segmentation {
    cv::Mat person;
    /// Intersection over union of the cheapest outline and of what is no background.
    double agreement = 0;
};

/// `seen` is the share of person in every pixel as a network saw it, of any size; empty without
/// one.
Segmentation segment(const cv::Mat &bgr, const Prior &prior, const Background &background,
                     const cv::Mat &seen = {});

/// Takes out enclosed pieces of wall that are seen between strands of hair.
void carve(cv::Mat &person, const Prior &prior, const Background &background);

/// Removes specks, keeps the part with the face, fills small holes.
cv::Mat tidied(const cv::Mat &mask, const Prior &prior);

} // namespace engine
