#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// One size at which the background is followed: the colours, how far they may stray, how far a
/// round reaches.
struct Ground {
    /// CIE Lab, lightly smoothed, floats.
    cv::Mat lab;
    /// The rings of the shape prior.
    cv::Mat ring;
    /// Where a darker shade of the same hue may be a shadow on the wall.
    cv::Mat mayBeShaded;
    /// Where such a shadow may be deep, with a hard border.
    cv::Mat mayBeDark;
    /// Where only a body can be: cloth of the colour of the wall must not be followed.
    cv::Mat isBody;
    /// Where shoulders may begin, whose cloth may well differ little from the wall.
    cv::Mat nearBody;
    double colourLimit, limitNearBody, steepLimit = 0;
    /// Pixels that one round goes on, and pixels of the full canvas per pixel.
    int reach = 1;
    double step = 1;
};

/// The local colour of what is known, at every pixel.
cv::Mat localColour(const Ground &ground, const cv::Mat &known);

/// Whether a Lab colour is that of a wall with less light on it: all of Lab shrinks alike, counted
/// from black. Darker than `darkest` it may as well be hair.
bool isShade(const cv::Vec3f &here, const cv::Vec3f &wall, float darkest = 38);

/// Perceived difference of two Lab colours, with lightness counted less.
float apart(const cv::Vec3f &one, const cv::Vec3f &other);

/// Perceived difference of every pixel from a reference, with lightness counted less.
cv::Mat difference(const cv::Mat &lab, const cv::Mat &reference);

/// Goes on from `known` to neighbours of nearly the local colour until nothing is added.
void follow(const Ground &ground, cv::Mat &known, int rounds);

} // namespace engine
