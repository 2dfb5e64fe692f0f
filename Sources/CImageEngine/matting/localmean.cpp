#include "localmean.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

cv::Vec3f Enlarged::at(int x, int y) const {
    const float u = std::clamp((x + 0.5F) * finer_ - 0.5F, 0.0F, grid_.cols - 1.0F);
    const float v = std::clamp((y + 0.5F) * finer_ - 0.5F, 0.0F, grid_.rows - 1.0F);
    const int left = static_cast<int>(u), top = static_cast<int>(v);
    const int right = std::min(left + 1, grid_.cols - 1);
    const float s = u - left, t = v - top;
    const cv::Vec3f *upper = grid_.ptr<cv::Vec3f>(top);
    const cv::Vec3f *lower = grid_.ptr<cv::Vec3f>(std::min(top + 1, grid_.rows - 1));
    return (1 - t) * ((1 - s) * upper[left] + s * upper[right]) +
           t * ((1 - s) * lower[left] + s * lower[right]);
}

cv::Mat Enlarged::everywhere(cv::Size size) const {
    const int factor = static_cast<int>(std::lround(1 / finer_));
    cv::Mat result;
    // The grid may reach beyond the size: cutting that off keeps every block where it was.
    cv::resize(grid_, result, grid_.size() * factor, 0, 0, cv::INTER_LINEAR);
    return result(cv::Rect(cv::Point(), size));
}

LocalMean::LocalMean(cv::Size size, std::vector<Scale> scales, int reduction)
    : sums_((size.height + reduction - 1) / reduction, (size.width + reduction - 1) / reduction,
            CV_32FC4, cv::Scalar::all(0)),
      scales_(std::move(scales)), reduction_(reduction) {}

void LocalMean::add(const cv::Mat &values, const cv::Mat &mask) {
    // Values and weights go through the very same sums: half a pixel between them would falsify
    // the mean at every edge of the mask.
    for (int y = 0; y < values.rows; ++y) {
        const cv::Vec3f *value = values.ptr<cv::Vec3f>(y);
        const uchar *is = mask.ptr(y);
        cv::Vec4f *block = sums_.ptr<cv::Vec4f>(y / reduction_);
        for (int from = 0; from < values.cols; from += reduction_, ++block) {
            const int to = std::min(from + reduction_, values.cols);
            for (int x = from; x < to; ++x)
                if (is[x] != 0)
                    *block += cv::Vec4f(value[x][0], value[x][1], value[x][2], 1);
        }
    }
}

cv::Mat LocalMean::blurred(const Scale &scale) const {
    const double sigma = scale.sigma / reduction_;
    const int reach = 2 * std::max(1, static_cast<int>(std::lround(3 * sigma))) + 1;
    cv::Mat result;
    cv::GaussianBlur(sums_, result, {reach, reach}, sigma, sigma, cv::BORDER_REFLECT);
    return result;
}

Enlarged LocalMean::means(int stretch, bool thoroughly) {
    if (thoroughly || wide_.empty()) {
        wide_ = cv::Mat(sums_.size(), CV_32FC4, cv::Scalar::all(0));
        for (size_t i = 1; i < scales_.size(); ++i)
            cv::scaleAdd(blurred(scales_[i]), scales_[i].weight, wide_, wide_);
    }
    cv::Mat weighted;
    cv::scaleAdd(blurred(scales_[0]), scales_[0].weight, wide_, weighted);
    // Beyond the reach of every scale the mean of all values stands in.
    const float faint = 1e-6F * reduction_ * reduction_;
    const cv::Scalar all = cv::sum(sums_) / std::max(1.0, cv::sum(sums_)[3]);
    cv::Mat grid(sums_.size(), CV_32FC3);
    for (int y = 0; y < grid.rows; ++y) {
        const cv::Vec4f *from = weighted.ptr<cv::Vec4f>(y);
        cv::Vec3f *to = grid.ptr<cv::Vec3f>(y);
        for (int x = 0; x < grid.cols; ++x)
            for (int c = 0; c < 3; ++c)
                to[x][c] =
                    from[x][3] > faint ? from[x][c] / from[x][3] : static_cast<float>(all[c]);
    }
    return {grid, reduction_ * stretch};
}

cv::Mat localMean(const cv::Mat &values, const cv::Mat &mask, const std::vector<Scale> &scales,
                  int reduction) {
    LocalMean mean(values.size(), scales, reduction);
    mean.add(values, mask);
    return mean.means().everywhere(values.size());
}

} // namespace engine
