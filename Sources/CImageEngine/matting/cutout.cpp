#include "photo.hpp"
#include "segment.hpp"
#include "stopwatch.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

/// The share of the head's outline at which the two sides hardly differ.
double weakEdges(const cv::Mat &person, const Prior &prior, const Background &background) {
    constexpr double apart = 3, hardlyVisible = 9;
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(person, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat solid, dx, dy;
    person.convertTo(solid, CV_32F, 1.0 / 255);
    cv::GaussianBlur(solid, solid, {}, 2);
    cv::Sobel(solid, dx, CV_32F, 1, 0);
    cv::Sobel(solid, dy, CV_32F, 0, 1);
    const cv::Rect inside(0, 0, person.cols, person.rows);
    int all = 0, weak = 0;
    for (const auto &outline : outlines)
        for (const cv::Point &place : outline) {
            const bool atEdge = place.x < 2 || place.y < 2 || place.x >= person.cols - 2 ||
                                place.y >= person.rows - 2;
            if (atEdge || prior.down.at<float>(place) > prior.chin)
                continue;
            const cv::Point2d inward(dx.at<float>(place), dy.at<float>(place));
            const double length = std::max(1e-6, cv::norm(inward));
            const cv::Point in(cv::Point2d(place) + inward * (apart / length));
            const cv::Point out(cv::Point2d(place) - inward * (apart / length));
            if (!inside.contains(in) || !inside.contains(out))
                continue;
            const cv::Vec3f one = background.lab.at<cv::Vec3f>(in);
            const cv::Vec3f other = background.lab.at<cv::Vec3f>(out);
            all += 1;
            weak += cv::norm(one - other) < std::max(hardlyVisible, 3 * background.sigma);
        }
    return all == 0 ? 1 : static_cast<double>(weak) / all;
}

double distanceFromTarget(const Canvas &canvas, const Background &background, ie_colour target) {
    cv::Mat known;
    cv::resize(background.known, known, canvas.bgr.size(), 0, 0, cv::INTER_NEAREST);
    if (cv::countNonZero(known) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const cv::Scalar mean = cv::mean(canvas.bgr, known);
    return std::max({std::abs(mean[0] - target.blue), std::abs(mean[1] - target.green),
                     std::abs(mean[2] - target.red)});
}

double clothingNear(const cv::Mat &person, const Prior &prior, const Background &background,
                    ie_colour target) {
    cv::Mat colour(1, 1, CV_32FC3,
                   cv::Scalar(target.blue / 255.0, target.green / 255.0, target.red / 255.0));
    cv::cvtColor(colour, colour, cv::COLOR_BGR2Lab);
    const cv::Vec3f wanted = colour.at<cv::Vec3f>(0, 0);
    const cv::Mat clothing = person & (prior.down > prior.chin + 0.30);
    int all = 0, close = 0;
    for (int y = 0; y < clothing.rows; ++y)
        for (int x = 0; x < clothing.cols; ++x) {
            if (clothing.at<uchar>(y, x) == 0)
                continue;
            cv::Vec3f apart = background.lab.at<cv::Vec3f>(y, x) - wanted;
            apart[0] /= 2;
            all += 1;
            close += cv::norm(apart) < 28;
        }
    return all == 0 ? 0 : static_cast<double>(close) / all;
}

} // namespace

int hairTop(const cv::Mat &alpha, const Face &face) {
    const int from = std::clamp<int>(face.origin().x - 0.55 * face.width, 0, alpha.cols - 1);
    const int to = std::clamp<int>(face.origin().x + 0.55 * face.width, from + 1, alpha.cols);
    for (int y = 0; y < alpha.rows; ++y)
        if (cv::countNonZero(alpha(cv::Range(y, y + 1), cv::Range(from, to)) > 0.5) >
            0.1 * (to - from))
            return y;
    return -1;
}

Matte cutOut(const Canvas &canvas, ie_colour target, ie_matte_measures &measures,
             ie_timings &timings) {
    Stopwatch watch;
    // Half the size finds the same outline in a quarter of the time.
    cv::Mat half;
    cv::resize(canvas.bgr, half, cv::Size(), 0.5, 0.5, cv::INTER_AREA);
    const double ratio = static_cast<double>(half.cols) / canvas.bgr.cols;
    const Prior prior = shapeOf(canvas.face.moved({}, ratio), half.size());
    const Background background = grow(half, prior);
    watch.lap(timings.background);
    const Segmentation segmentation = segment(half, prior, background);
    watch.lap(timings.segmentation);

    cv::Mat mask;
    cv::resize(segmentation.person, mask, canvas.bgr.size(), 0, 0, cv::INTER_LINEAR);
    mask = mask > 127;
    const Matte matte =
        refine(canvas, mask, shapeOf(canvas.face, canvas.bgr.size()), background.sigma);
    watch.lap(timings.alpha);

    measures.agreement = segmentation.agreement;
    measures.background_lightness = background.lightness;
    measures.weak_edge_share = weakEdges(segmentation.person, prior, background);
    measures.coverage =
        background.isVisible ? background.coverage : std::numeric_limits<double>::quiet_NaN();
    measures.background_spread = background.sigma;
    measures.background_distance = distanceFromTarget(canvas, background, target);
    measures.clothing_near_background =
        clothingNear(segmentation.person, prior, background, target);
    const int top = hairTop(matte.alpha, canvas.face);
    measures.hair_touches_edge = canvas.endsAtTop && top < 3;
    measures.hair_top_y = top;
    watch.lap(timings.confidence);
    return matte;
}

} // namespace engine
