#include "finder.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

using Contour = std::vector<cv::Point>;

constexpr int workingSide = 900;
/// Of the picture's area.
constexpr double leastArea = 0.08;

struct Sighted {
    Corners corners;
    double score;
};

Corners ordered(const std::vector<cv::Point2f> &points) {
    const cv::Point2f centre = (points[0] + points[1] + points[2] + points[3]) / 4;
    std::vector<cv::Point2f> around = points;
    const auto angle = [&](cv::Point2f point) {
        return std::atan2(point.y - centre.y, point.x - centre.x);
    };
    std::sort(around.begin(), around.end(),
              [&](cv::Point2f one, cv::Point2f other) { return angle(one) < angle(other); });
    // In a picture whose y grows downwards this goes clockwise, from the upper left.
    return {around[0], around[1], around[2], around[3]};
}

/// The four corners that a hull has but for rounding; none when it has others.
std::vector<cv::Point2f> fourCorners(const Contour &hull) {
    const double around = cv::arcLength(hull, true);
    for (double slack = 0.01; slack <= 0.06; slack += 0.005) {
        Contour polygon;
        cv::approxPolyDP(hull, polygon, slack * around, true);
        if (polygon.size() == 4)
            return {polygon.begin(), polygon.end()};
        if (polygon.size() < 4)
            break;
    }
    return {};
}

/// Rounded corners cut off the true ones: sides are fitted by their middles and made to meet.
Corners sharpened(const Corners &rough, const Contour &contour) {
    std::array<cv::Vec4f, 4> sides;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f from = rough[i], along = rough[(i + 1) % 4] - from;
        const double length = cv::norm(along);
        std::vector<cv::Point2f> near;
        for (size_t k = 0; k < contour.size(); ++k) {
            const cv::Point2f one = contour[k],
                              step = cv::Point2f(contour[(k + 1) % contour.size()]) - one;
            const int parts = std::max(1, static_cast<int>(cv::norm(step) / 3));
            for (int part = 0; part < parts; ++part) {
                const cv::Point2f point = one + step * (static_cast<float>(part) / parts);
                const cv::Point2f offset = point - from;
                const double share = offset.dot(along) / (length * length);
                const double aside = std::abs(offset.cross(along)) / length;
                if (share > 0.15 && share < 0.85 && aside < 0.03 * length)
                    near.push_back(point);
            }
        }
        if (near.size() < 8)
            return rough;
        cv::fitLine(near, sides[i], cv::DIST_HUBER, 0, 0.01, 0.01);
    }
    Corners result;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Vec4f &before = sides[(i + 3) % 4], &after = sides[i];
        const cv::Point2f p(before[2], before[3]), r(before[0], before[1]);
        const cv::Point2f q(after[2], after[3]), s(after[0], after[1]);
        const double across = r.cross(s);
        if (std::abs(across) < 0.2)
            return rough;
        result[i] = p + r * static_cast<float>((q - p).cross(s) / across);
        if (cv::norm(result[i] - rough[i]) > 0.1 * cv::norm(rough[0] - rough[2]))
            return rough;
    }
    return result;
}

double length(const Corners &corners, int one, int other) {
    return (cv::norm(corners[one] - corners[one + 1]) +
            cv::norm(corners[other] - corners[(other + 1) % 4])) /
           2;
}

/// How far the corners are from right angles, in radians, at most.
double skewness(const Corners &corners) {
    double most = 0;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f one = corners[(i + 1) % 4] - corners[i];
        const cv::Point2f other = corners[(i + 3) % 4] - corners[i];
        const double cosine = one.dot(other) / std::max(1.0, cv::norm(one) * cv::norm(other));
        most = std::max(most, std::abs(std::asin(std::clamp(cosine, -1.0, 1.0))));
    }
    return most;
}

/// How many corners lie at the border of the picture, where something is cut off.
int cornersAtBorder(const Corners &corners, cv::Size size) {
    const cv::Rect2f inside(3, 3, static_cast<float>(size.width) - 6,
                            static_cast<float>(size.height) - 6);
    return static_cast<int>(std::count_if(corners.begin(), corners.end(), [&](cv::Point2f corner) {
        return !inside.contains(corner);
    }));
}

void consider(const Contour &contour, double aspect, cv::Size size, std::vector<Sighted> &seen) {
    Contour hull;
    cv::convexHull(contour, hull);
    const double area = cv::contourArea(hull), whole = size.area();
    if (area < leastArea * whole || area > 0.98 * whole)
        return;
    const std::vector<cv::Point2f> points = fourCorners(hull);
    if (points.empty())
        return;
    const Corners corners = sharpened(ordered(points), hull);
    const double wide = length(corners, 0, 2), tall = length(corners, 1, 3);
    const double is = std::max(wide, tall) / std::max(1.0, std::min(wide, tall));
    const double off = std::abs(std::log(is / aspect)), skewed = skewness(corners);
    if (off > 0.35 || skewed > 0.5)
        return;
    const std::vector<cv::Point2f> outline(corners.begin(), corners.end());
    const double filled = area / std::max(1.0, cv::contourArea(outline));
    // What is large, whole and nearly of that shape.
    seen.push_back({corners, std::sqrt(area / whole) * std::exp(-4 * off - 4 * skewed) *
                                 std::pow(std::min(filled, 1 / filled), 6) *
                                 std::pow(0.5, cornersAtBorder(corners, size))});
}

void look(const cv::Mat &mask, double aspect, std::vector<Sighted> &seen) {
    std::vector<Contour> contours;
    cv::findContours(mask, contours, cv::RETR_LIST, cv::CHAIN_APPROX_NONE);
    for (const Contour &contour : contours)
        if (contour.size() > 100)
            consider(contour, aspect, mask.size(), seen);
}

/// Differs from what lies along the border of the picture, in brightness and colour.
cv::Mat unlikeBorder(const cv::Mat &lab) {
    const int margin = std::max(4, std::min(lab.cols, lab.rows) / 40);
    cv::Mat border(lab.size(), CV_8U, cv::Scalar(255));
    border(cv::Rect(margin, margin, lab.cols - 2 * margin, lab.rows - 2 * margin)) = 0;
    cv::Mat difference, parts[3], result;
    cv::absdiff(lab, cv::Mat(lab.size(), lab.type(), cv::mean(lab, border)), difference);
    cv::split(difference, parts);
    cv::addWeighted(parts[1], 2, parts[2], 2, 0, result);
    cv::max(result, parts[0], result);
    return result;
}

bool overlap(const Corners &one, const Corners &other, double diagonal) {
    double apart = 0;
    for (size_t i = 0; i < 4; ++i)
        apart = std::max(apart, cv::norm(one[i] - other[i]));
    return apart < 0.015 * diagonal;
}

} // namespace

std::vector<Corners> findDocuments(const cv::Mat &bgr, double aspect) {
    const double scale =
        std::min(1.0, static_cast<double>(workingSide) / std::max(bgr.cols, bgr.rows));
    cv::Mat small, lab;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {5, 5}, 0);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    std::vector<Sighted> seen;
    const cv::Mat grip = cv::getStructuringElement(cv::MORPH_RECT, {5, 5});
    cv::Mat channels[3], mask;
    cv::split(lab, channels);
    for (const cv::Mat &plane : {channels[0], unlikeBorder(lab)}) {
        cv::threshold(plane, mask, 0, 255, cv::THRESH_OTSU);
        cv::morphologyEx(mask, mask, cv::MORPH_OPEN, grip);
        look(mask, aspect, seen);
        for (const double strong : {20.0, 50.0, 110.0}) {
            cv::Canny(plane, mask, strong / 2, strong);
            cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, grip);
            look(mask, aspect, seen);
        }
    }
    std::sort(seen.begin(), seen.end(),
              [](const Sighted &one, const Sighted &other) { return one.score > other.score; });
    const double diagonal = std::hypot(small.cols, small.rows);
    std::vector<Corners> found;
    for (const Sighted &one : seen) {
        const bool isNew = std::none_of(found.begin(), found.end(), [&](const Corners &other) {
            return overlap(one.corners, other, diagonal);
        });
        if (isNew && found.size() < 3)
            found.push_back(one.corners);
    }
    for (Corners &corners : found)
        for (cv::Point2f &corner : corners)
            corner /= static_cast<float>(scale);
    const float right = static_cast<float>(bgr.cols), bottom = static_cast<float>(bgr.rows);
    found.push_back({cv::Point2f(0, 0), {right, 0}, {right, bottom}, {0, bottom}});
    return found;
}

cv::Mat rectified(const cv::Mat &bgr, const Corners &corners, cv::Size size, bool turned) {
    Corners from = corners;
    const bool stands = length(corners, 0, 2) < length(corners, 1, 3);
    std::rotate(from.begin(), from.begin() + (stands ? 1 : 0) + (turned ? 2 : 0), from.end());
    const float right = static_cast<float>(size.width), bottom = static_cast<float>(size.height);
    const Corners to{cv::Point2f(0, 0), {right, 0}, {right, bottom}, {0, bottom}};
    cv::Mat result;
    cv::warpPerspective(bgr, result, cv::getPerspectiveTransform(from.data(), to.data()), size,
                        cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return result;
}

} // namespace engine
