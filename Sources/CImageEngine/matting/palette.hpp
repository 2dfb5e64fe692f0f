#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// The colours of a person: coarse bins of what is surely hair, skin or clothes.
class Palette {
  public:
    void add(const cv::Mat &lab, const cv::Mat &sure);
    /// Whether the colour is one of the person's or next to one.
    bool has(const cv::Vec3f &colour) const;

  private:
    static constexpr int side = 24;
    static int lightness(const cv::Vec3f &lab);
    static int hue(float value);
    std::vector<uchar> seen_ = std::vector<uchar>(side * side * side, 0);
};

} // namespace engine
