#include "measures.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

void measureSkinDetail(const Portrait &portrait, ie_measures &measures) {
    double sum = 0;
    int count = 0;
    for (const double side : {-1, 1}) {
        const cv::Rect cheek = portrait.zone(side * 0.24, 0.32, 0.10, 0.10);
        if (cheek.width < 8 || cheek.height < 8)
            continue;
        cv::Mat grey, smooth;
        portrait.grey(cheek).convertTo(grey, CV_32F);
        cv::GaussianBlur(grey, smooth, {}, 1.5);
        cv::Scalar mean, deviation;
        cv::meanStdDev(grey - smooth, mean, deviation);
        sum += deviation[0];
        count += 1;
    }
    if (count > 0)
        measures.skin_detail = sum / count;
}

} // namespace engine
