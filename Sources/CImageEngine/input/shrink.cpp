#include "shrink.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

cv::Mat shrunk(const cv::Mat &picture, double scale) {
    cv::Mat result = picture;
    for (; scale <= 0.5 && result.cols > 1 && result.rows > 1; scale *= 2) {
        // A last column or row without its pair is left out, so that nothing moves.
        const cv::Rect even(0, 0, result.cols & ~1, result.rows & ~1);
        cv::resize(cv::Mat(result, even), result, even.size() / 2, 0, 0, cv::INTER_AREA);
    }
    if (scale < 1)
        cv::resize(result, result, cv::Size(), scale, scale, cv::INTER_AREA);
    return result;
}

} // namespace engine
