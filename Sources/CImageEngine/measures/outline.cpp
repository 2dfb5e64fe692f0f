#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace engine {

namespace {

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

/// The row in which the shoulder begins at that column, from below.
std::optional<int> shoulderTop(const cv::Mat &alpha, int x) {
    int y = alpha.rows - 1;
    while (y >= 0 && alpha.at<float>(y, x) > 0.5)
        --y;
    // Nothing at all below, or person all the way up.
    if (y == alpha.rows - 1 || y < 0)
        return {};
    return y + 1;
}

std::optional<double> shoulderLevel(const Canvas &canvas, const cv::Mat &alpha, double side) {
    const Face &face = canvas.face;
    std::vector<double> rows;
    for (double u = 0.70; u <= 0.86; u += 0.01) {
        const int x = static_cast<int>(std::lround(face.origin().x + side * u * face.width));
        if (x < 0 || x >= alpha.cols)
            return {};
        const std::optional<int> top = shoulderTop(alpha, x);
        // What begins above the chin is hair.
        if (top && *top > face.chin.y - 0.1 * face.width)
            rows.push_back(*top);
    }
    if (rows.size() < 10)
        return {};
    return median(rows);
}

struct Shade {
    double depth;
    cv::Rect place;
};

/// The darkest spot of the wall close to the person against the wall farther out on that side.
std::optional<Shade> shade(const cv::Mat &lightness, const cv::Mat &near, const cv::Mat &far,
                           const cv::Rect &side) {
    std::vector<double> beyond;
    double least = 1e9;
    cv::Point place;
    int count = 0;
    for (int y = side.y; y < side.br().y; ++y)
        for (int x = side.x; x < side.br().x; ++x) {
            const double value = lightness.at<float>(y, x);
            if (far.at<uchar>(y, x) != 0)
                beyond.push_back(value);
            if (near.at<uchar>(y, x) == 0)
                continue;
            count += 1;
            if (value < least) {
                least = value;
                place = {x, y};
            }
        }
    if (count < 40 || beyond.size() < 40)
        return {};
    return Shade{median(beyond) - least, cv::Rect(place.x - 8, place.y - 8, 16, 16)};
}

} // namespace

void measureShoulders(const Canvas &canvas, const cv::Mat &alpha, ie_outline_measures &measures) {
    const auto left = shoulderLevel(canvas, alpha, -1), right = shoulderLevel(canvas, alpha, 1);
    if (left && right)
        measures.shoulder_slope =
            std::atan2(*right - *left, 1.56 * canvas.face.width) * 180 / CV_PI;
}

void measureShadow(const Canvas &canvas, const cv::Mat &alpha, double toSource,
                   ie_outline_measures &measures) {
    // A quarter of the size: shadows are large and soft.
    constexpr double quarter = 0.25;
    cv::Mat small, lab, person;
    cv::resize(canvas.bgr, small, cv::Size(), quarter, quarter, cv::INTER_AREA);
    cv::resize(alpha, person, small.size(), 0, 0, cv::INTER_AREA);
    small.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::Mat lightness;
    cv::extractChannel(lab, lightness, 0);
    cv::GaussianBlur(lightness, lightness, {}, 1.5);

    const double width = quarter * canvas.face.width;
    cv::Mat distance;
    cv::distanceTransform(person < 0.02, distance, cv::DIST_L2, 3);
    const int chin = std::clamp<int>(quarter * canvas.face.chin.y, 1, small.rows);
    cv::Mat above = cv::Mat::zeros(small.size(), CV_8U);
    above.rowRange(0, chin).setTo(255);
    const cv::Mat near = (distance > 0.10 * width) & (distance < 0.40 * width) & above;
    const cv::Mat far = (distance > 0.55 * width) & above;
    const int middle = std::clamp<int>(quarter * canvas.face.origin().x, 1, small.cols - 1);
    for (const cv::Rect side : {cv::Rect(0, 0, middle, small.rows),
                                cv::Rect(middle, 0, small.cols - middle, small.rows)}) {
        const std::optional<Shade> found = shade(lightness, near, far, side);
        if (!found || found->depth <= measures.shadow_depth)
            continue;
        measures.shadow_depth = found->depth;
        const cv::Rect2d place =
            inPicture(canvas, cv::Rect(cv::Point(cv::Point2d(found->place.tl()) / quarter),
                                       cv::Point(cv::Point2d(found->place.br()) / quarter)));
        measures.shadow = inSource(place, toSource);
    }
}

} // namespace engine
