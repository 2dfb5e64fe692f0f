#include "measures.hpp"
#include "surface.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

void measureWall(const Canvas &canvas, ie_measures &measures) {
    // A quarter of the size tells the same of a wall.
    cv::Mat small, lab;
    cv::resize(canvas.bgr, small, cv::Size(), 0.25, 0.25, cv::INTER_AREA);
    const double scale = static_cast<double>(small.cols) / canvas.bgr.cols;
    const Prior prior = shapeOf(canvas.face.moved({}, scale), small.size());
    const cv::Mat outside = (prior.ring > 1.40) & (prior.down < prior.chin + 0.15);
    const int all = cv::countNonZero(outside);
    if (all < small.rows * small.cols / 50)
        return;
    small.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    const Surface surface = fitSurface(lab, outside);
    measures.wall_spread = surface.sigma;
    measures.wall_share = static_cast<double>(cv::countNonZero(surface.inliers)) / all;
    measures.wall_lightness = cv::mean(lab, outside)[0];
}

} // namespace engine
