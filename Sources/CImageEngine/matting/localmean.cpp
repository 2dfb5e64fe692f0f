#include "localmean.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

cv::Mat localMean(const cv::Mat &values, const cv::Mat &mask, const std::vector<Scale> &scales,
                  int reduction) {
    // Values and weights go through the very same reductions: half a pixel between them would
    // falsify the mean at every edge of the mask.
    cv::Mat weight, product(values.size(), values.type(), cv::Scalar::all(0));
    mask.convertTo(weight, CV_32F, 1.0 / 255);
    values.copyTo(product, mask);
    const cv::Size small((values.cols + reduction - 1) / reduction,
                         (values.rows + reduction - 1) / reduction);
    if (reduction > 1) {
        cv::resize(product, product, small, 0, 0, cv::INTER_AREA);
        cv::resize(weight, weight, small, 0, 0, cv::INTER_AREA);
    }
    cv::Mat sum(product.size(), product.type(), cv::Scalar::all(0));
    cv::Mat total = cv::Mat::zeros(weight.size(), CV_32F);
    for (const Scale &scale : scales) {
        const double sigma = scale.sigma / reduction;
        const int reach = 2 * std::max(1, static_cast<int>(std::lround(3 * sigma))) + 1;
        cv::Mat blurred;
        cv::GaussianBlur(product, blurred, {reach, reach}, sigma, sigma, cv::BORDER_REFLECT);
        cv::scaleAdd(blurred, scale.weight, sum, sum);
        cv::GaussianBlur(weight, blurred, {reach, reach}, sigma, sigma, cv::BORDER_REFLECT);
        cv::scaleAdd(blurred, scale.weight, total, total);
    }
    // Beyond the reach of every scale the mean of all known values stands in.
    constexpr float faint = 1e-6F;
    const cv::Scalar all = cv::mean(values, mask);
    const int channels = values.channels();
    for (int y = 0; y < sum.rows; ++y) {
        float *value = sum.ptr<float>(y);
        const float *by = total.ptr<float>(y);
        for (int x = 0; x < sum.cols; ++x)
            for (int c = 0; c < channels; ++c, ++value)
                *value = by[x] > faint ? *value / by[x] : static_cast<float>(all[c]);
    }
    if (reduction > 1)
        cv::resize(sum, sum, values.size(), 0, 0, cv::INTER_LINEAR);
    return sum;
}

} // namespace engine
