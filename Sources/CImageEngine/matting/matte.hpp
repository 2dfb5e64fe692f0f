#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// How much of each canvas pixel is person, and the person's own colour there.
struct Matte {
    cv::Mat alpha;
    /// BGR floats, freed from the light of the old background.
    cv::Mat colour;
    /// Share of the old background's colour that is left in the person's along the outline.
    double halo = 0;
    /// Area of the largest piece that the alpha gives to the person and the hard mask did not, in
    /// squares of the face's width.
    double regained = 0;
};

/// Refines a hard mask of the canvas's size; `prior` may be of any size. `sigma` is the spread of
/// the background in Lab.
Matte refine(const Canvas &canvas, const cv::Mat &mask, const Prior &prior, double sigma);

} // namespace engine
