#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// One face in pixels of the decoded picture.
///
/// Left and right are those of the picture. With landmarks `points` holds the 68 of iBUG; without,
/// it is empty and the rest is estimated from the box and the eyes.
struct Face {
    cv::Rect2d box;
    std::vector<cv::Point2d> points;
    cv::Point2d leftEye, rightEye, chin;
    /// From ear to ear by way of the chin, 17 points.
    std::vector<cv::Point2d> jaw;
    /// Distance of the two ends of the jaw.
    double width = 0;

    /// Inclination of the eye line in radians, clockwise is positive.
    double angle() const;
    /// Between the eyes, pulled toward the middle of the jaw.
    cv::Point2d origin() const;
    /// The place in face widths: x along the eye line, y toward the chin, from the origin.
    cv::Point2d normalised(cv::Point2d place) const;
    /// The chin's y in face widths.
    double chinLevel() const { return normalised(chin).y; }
    /// The same face after the picture was moved by -corner and then scaled.
    Face moved(cv::Point2d corner, double scale) const;
};

/// A face from 68 landmarks.
Face faceFromLandmarks(cv::Rect2d box, const std::vector<cv::Point2d> &points);

/// A face from its box and, where found, the two eyes.
Face faceFromBox(cv::Rect2d box, const std::vector<cv::Point2d> &eyes);

} // namespace engine
