#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace engine {

namespace {

double spread(const cv::Mat &values) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

double meanSteepness(const cv::Mat &grey) {
    cv::Mat dx, dy, size;
    cv::Sobel(grey, dx, CV_32F, 1, 0);
    cv::Sobel(grey, dy, CV_32F, 0, 1);
    cv::magnitude(dx, dy, size);
    return cv::mean(size)[0];
}

/// How much of the change along one direction a blur along it leaves; near 1 when it is blurred
/// that way already.
double reblurRatio(const cv::Mat &grey, cv::Point step) {
    constexpr int reach = 6;
    const cv::Mat weights = cv::getGaussianKernel(2 * reach + 1, 2, CV_32F);
    cv::Mat line = cv::Mat::zeros(2 * reach + 1, 2 * reach + 1, CV_32F);
    for (int i = -reach; i <= reach; ++i)
        line.at<float>(reach + i * step.y, reach + i * step.x) = weights.at<float>(reach + i);
    cv::Mat change = cv::Mat::zeros(3, 3, CV_32F);
    change.at<float>(1 + step.y, 1 + step.x) = 0.5F;
    change.at<float>(1 - step.y, 1 - step.x) = -0.5F;

    cv::Mat blurred, before, after;
    cv::filter2D(grey, blurred, CV_32F, line);
    cv::filter2D(grey, before, CV_32F, change);
    cv::filter2D(blurred, after, CV_32F, change);
    return cv::norm(after, cv::NORM_L1) / std::max(1e-6, cv::norm(before, cv::NORM_L1));
}

} // namespace

void measureSharpness(const Portrait &portrait, ie_measures &measures) {
    const cv::Rect eyes = portrait.zone(0, -0.02, 0.42, 0.16);
    if (eyes.width < 8 || eyes.height < 8)
        return;
    cv::Mat laplacian, blurred, grey = portrait.grey(eyes);
    cv::Laplacian(grey, laplacian, CV_32F);
    measures.eye_sharpness = spread(laplacian);
    cv::GaussianBlur(grey, blurred, {}, 2);
    measures.reblur_ratio = meanSteepness(blurred) / std::max(1e-6, meanSteepness(grey));

    // A quarter turn from each direction to the one across it.
    const std::array<cv::Point, 4> directions{cv::Point(1, 0), cv::Point(1, 1), cv::Point(0, 1),
                                              cv::Point(-1, 1)};
    std::array<double, 4> ratios;
    for (size_t i = 0; i < ratios.size(); ++i)
        ratios[i] = reblurRatio(grey, directions[i]);
    const size_t most = std::max_element(ratios.begin(), ratios.end()) - ratios.begin();
    measures.reblur_along = ratios[most];
    measures.reblur_across = ratios[(most + 2) % 4];
}

} // namespace engine
