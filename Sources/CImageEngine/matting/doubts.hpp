#pragma once

#include "background.hpp"
#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// What speaks against a cut-out; areas are in squares of the face's width.
struct Doubts {
    /// Shares of the outline where no person ends at a background: of the head, of the shoulders.
    double weakHead = 0, weakShoulders = 0;
    /// Area beside head and neck of colours that neither hair nor skin nor clothes have.
    double foreign = 0;
    /// Share of the hair that has the colour of the wall.
    double alike = 0;
    /// Area of the largest piece beside the head that is as flat as hair never is.
    double flat = 0;
    /// Area of the largest even piece there of colours that the person does not have.
    double strange = 0;
    /// Area farther from the head than hair is.
    double outlying = 0;
    /// Area of pieces that hang on the person by a thread only.
    double loose = 0;
    /// Area of bites taken out of shoulders whose clothes look like the wall.
    double hollow = 0;
    /// How far the line of the shoulders rises again on its way outward, in face widths.
    double notch = 0;
    /// Area beside head, neck and shoulders that is as smooth and of the same hue as the wall.
    double shade = 0;
};

Doubts doubtsAbout(const cv::Mat &person, const Prior &prior, const Background &background,
                   double faceWidth);

} // namespace engine
