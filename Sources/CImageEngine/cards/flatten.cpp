#include "flatten.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

cv::Mat flattened(const cv::Mat &grey, double reach) {
    cv::Mat light, result;
    // The ground is what is brightest around; strokes do not reach that far.
    const int side = static_cast<int>(reach) | 1;
    cv::dilate(grey, light, cv::getStructuringElement(cv::MORPH_RECT, {side, side}));
    cv::GaussianBlur(light, light, {}, reach);
    cv::divide(grey, light, result, groundLevel);
    return result;
}

cv::Mat cleared(const cv::Mat &field, double share) {
    cv::Mat smooth, result;
    cv::GaussianBlur(field, smooth, {3, 3}, 0);
    double darkest = 0;
    cv::minMaxLoc(smooth, &darkest, nullptr);
    const double reach = (groundLevel - darkest) * share;
    if (reach < 25)
        return {};
    field.convertTo(result, CV_8U, 255 / reach, -darkest * 255 / reach);
    return result;
}

} // namespace engine
