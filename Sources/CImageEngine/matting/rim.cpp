#include "rim.hpp"

#include "shoulders.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

std::vector<std::vector<RimPlace>> rimsOf(const cv::Mat &person, const Prior &prior) {
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(person, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat solid, dx, dy;
    person.convertTo(solid, CV_32F, 1.0 / 255);
    cv::GaussianBlur(solid, solid, {13, 13}, 2);
    cv::Sobel(solid, dx, CV_32F, 1, 0);
    cv::Sobel(solid, dy, CV_32F, 0, 1);
    std::vector<std::vector<RimPlace>> rims;
    for (const auto &outline : outlines) {
        std::vector<RimPlace> &rim = rims.emplace_back();
        for (const cv::Point &place : outline) {
            const bool atEdge = place.x < 2 || place.y < 2 || place.x >= person.cols - 2 ||
                                place.y >= person.rows - 2;
            const double down = prior.down.at<float>(place) - prior.chin;
            const cv::Point2d inward(dx.at<float>(place), dy.at<float>(place));
            rim.push_back({place, inward / std::max(1e-6, cv::norm(inward)), down,
                           !atEdge && down <= shownBelow &&
                               std::abs(prior.across.at<float>(place)) <= shownBeside});
        }
    }
    return rims;
}

} // namespace engine
