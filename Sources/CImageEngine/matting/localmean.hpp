#pragma once

#include <opencv2/core.hpp>

#include <utility>
#include <vector>

namespace engine {

/// One Gaussian of a local mean: its width in pixels and its weight against the others.
struct Scale {
    double sigma;
    double weight;
};

/// Three values on a coarse grid, read as if it were `factor` times as fine.
class Enlarged {
  public:
    Enlarged(cv::Mat grid, int factor) : grid_(std::move(grid)), finer_(1.0F / factor) {}
    cv::Vec3f at(int x, int y) const;
    cv::Mat everywhere(cv::Size size) const;

  private:
    cv::Mat grid_;
    float finer_;
};

/// At every pixel the weighted mean of the values that were added (normalised convolution),
/// computed at 1/`reduction` of the size.
class LocalMean {
  public:
    LocalMean(cv::Size size, std::vector<Scale> scales, int reduction);
    /// Adds the values, three floats each, under an 8-bit mask.
    void add(const cv::Mat &values, const cv::Mat &mask);
    /// The means of what was added so far. Without `thoroughly` only the narrowest scale is
    /// computed anew: the others hardly change with a few values more.
    Enlarged means(int stretch = 1, bool thoroughly = true);

  private:
    cv::Mat blurred(const Scale &scale) const;

    /// Sums of the values in each block of pixels, and their number.
    cv::Mat sums_;
    cv::Mat wide_;
    std::vector<Scale> scales_;
    int reduction_;
};

/// The local mean, at every pixel, of those values whose mask is set.
cv::Mat localMean(const cv::Mat &values, const cv::Mat &mask, const std::vector<Scale> &scales,
                  int reduction);

} // namespace engine
