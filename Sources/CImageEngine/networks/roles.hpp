#pragma once

#include "network.hpp"

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// Tells the person from the rest by a network.
class Segmenter {
  public:
    /// Tries the network on a drawn figure and refuses it when it does worse than no network.
    explicit Segmenter(const ie_network &description);

    /// The share of person in every pixel, 0 to 1, at the picture's size.
    cv::Mat person(const cv::Mat &bgr);

  private:
    Network network_;
};

/// Places the 68 points of iBUG by a network.
class Landmarker {
  public:
    /// Tries the network on a drawn figure and refuses it when its points are far off.
    explicit Landmarker(const ie_network &description);

    /// The points of the face in `box`, in pixels of the picture.
    std::vector<cv::Point2d> points(const cv::Mat &bgr, cv::Rect2d box);

  private:
    Network network_;
};

} // namespace engine
