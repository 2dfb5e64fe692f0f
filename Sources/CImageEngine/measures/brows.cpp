#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

/// Skin between the brow and the hair above it; hair that hangs over the brows covers it.
void measureBrows(const Portrait &portrait, ie_measures &measures) {
    const Face &face = portrait.face();
    const cv::Rect cheeks = portrait.zone(0, 0.30, 0.35, 0.12);
    if (cheeks.empty())
        return;
    const cv::Scalar usual = cv::mean(portrait.lab(cheeks), portrait.skin(cheeks));
    const cv::Point2d up(std::sin(face.angle()), -std::cos(face.angle()));
    double least = 1;
    for (const int first : {17, 22}) {
        std::vector<cv::Point> strip;
        for (int i = first; i < first + 5; ++i)
            strip.emplace_back(face.points[i] + 0.03 * face.width * up);
        for (int i = first + 4; i >= first; --i)
            strip.emplace_back(face.points[i] + 0.17 * face.width * up);
        const cv::Rect box = cv::boundingRect(strip) & cv::Rect(cv::Point(), portrait.lab.size());
        if (box.empty())
            return;
        cv::Mat mask = cv::Mat::zeros(portrait.lab.size(), CV_8U);
        cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{strip}, 255);
        int all = 0, skin = 0;
        for (int y = box.y; y < box.br().y; ++y)
            for (int x = box.x; x < box.br().x; ++x) {
                if (mask.at<uchar>(y, x) == 0)
                    continue;
                const cv::Vec3b &here = portrait.lab.at<cv::Vec3b>(y, x);
                const double colour = std::hypot(here[1] - usual[1], here[2] - usual[2]);
                all += 1;
                skin += here[0] > 0.62 * usual[0] && colour < 14;
            }
        if (all > 0)
            least = std::min(least, static_cast<double>(skin) / all);
    }
    measures.brow_skin = least;
}

} // namespace engine
