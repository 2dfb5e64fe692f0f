#pragma once

#include <opencv2/core.hpp>

namespace engine {

/// A smooth colour surface fitted to the seeds against outliers, its spread, and the seeds on it.
struct Surface {
    cv::Mat inliers;
    double sigma;
};

Surface fitSurface(const cv::Mat &lab, const cv::Mat &seeds);

} // namespace engine
