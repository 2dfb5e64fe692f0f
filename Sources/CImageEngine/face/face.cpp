#include "face.hpp"

#include <cmath>
#include <numeric>

namespace engine {

namespace {

cv::Point2d mean(const std::vector<cv::Point2d> &points, int from, int count) {
    return std::accumulate(points.begin() + from, points.begin() + from + count, cv::Point2d()) /
           count;
}

} // namespace

double Face::angle() const { return std::atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x); }

cv::Point2d Face::origin() const {
    const cv::Point2d along(std::cos(angle()), std::sin(angle()));
    const cv::Point2d eyes = (leftEye + rightEye) / 2;
    const cv::Point2d jawMiddle = (jaw.front() + jaw.back()) / 2;
    return eyes + 0.6 * (jawMiddle - eyes).dot(along) * along;
}

cv::Point2d Face::normalised(cv::Point2d place) const {
    const cv::Point2d from = place - origin();
    const double cosine = std::cos(angle()), sine = std::sin(angle());
    return cv::Point2d(from.x * cosine + from.y * sine, from.y * cosine - from.x * sine) / width;
}

Face Face::moved(cv::Point2d corner, double scale) const {
    const auto move = [&](cv::Point2d place) { return (place - corner) * scale; };
    Face face = *this;
    face.box = cv::Rect2d(move(box.tl()), move(box.br()));
    for (cv::Point2d &point : face.points)
        point = move(point);
    for (cv::Point2d &point : face.jaw)
        point = move(point);
    face.leftEye = move(leftEye);
    face.rightEye = move(rightEye);
    face.chin = move(chin);
    face.width = width * scale;
    return face;
}

Face faceFromLandmarks(cv::Rect2d box, const std::vector<cv::Point2d> &points) {
    Face face;
    face.box = box;
    face.points = points;
    face.leftEye = mean(points, 36, 6);
    face.rightEye = mean(points, 42, 6);
    face.chin = points[8];
    face.jaw.assign(points.begin(), points.begin() + 17);
    face.width = cv::norm(points[0] - points[16]);
    return face;
}

Face faceFromBox(cv::Rect2d box, const std::vector<cv::Point2d> &eyes) {
    // Shares of the detector's box, as they are on average over frontal portraits.
    constexpr double eyeLevel = 0.29, eyeDistance = 0.44, widthPerEyes = 2.2, chinPerWidth = 0.84;
    Face face;
    face.box = box;
    const cv::Point2d middle(box.x + box.width / 2, box.y + eyeLevel * box.height);
    const cv::Point2d half(eyeDistance * box.width / 2, 0);
    face.leftEye = eyes.size() == 2 ? eyes[0] : middle - half;
    face.rightEye = eyes.size() == 2 ? eyes[1] : middle + half;
    face.width = widthPerEyes * cv::norm(face.rightEye - face.leftEye);

    const double angle = face.angle();
    const cv::Point2d along(std::cos(angle), std::sin(angle)), down(-along.y, along.x);
    const cv::Point2d between = (face.leftEye + face.rightEye) / 2;
    face.chin = between + chinPerWidth * face.width * down;
    for (int i = 0; i < 17; ++i) {
        const double turn = CV_PI * (1 - i / 16.0);
        face.jaw.push_back(between + face.width * (0.5 * std::cos(turn) * along +
                                                   chinPerWidth * std::sin(turn) * down));
    }
    return face;
}

} // namespace engine
