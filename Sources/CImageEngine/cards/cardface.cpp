#include "cardfields.hpp"

#include "flatten.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

CardFace::CardFace(const cv::Mat &bgr) {
    cv::Mat channels[3];
    cv::split(bgr, channels);
    constexpr double reach = 2.5 * dots;
    cv::cvtColor(bgr, print, cv::COLOR_BGR2GRAY);
    print = flattened(print, reach);
    // Labels are blue: in the brightest channel they are pale and the black type stays black.
    ink = flattened(cv::max(channels[0], cv::max(channels[1], channels[2])), reach);
}

cv::Mat part(const cv::Mat &card, const cv::Rect2d &place) {
    return card(cv::Rect(cv::Rect2d(place.tl() * dots, place.br() * dots)) &
                cv::Rect({}, card.size()));
}

} // namespace engine
