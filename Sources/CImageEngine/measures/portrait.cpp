#include "portrait.hpp"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace engine {

Portrait::Portrait(const Canvas &canvas) : canvas(canvas) {
    cv::cvtColor(canvas.bgr, grey, cv::COLOR_BGR2GRAY);
    lab = cv::Mat::zeros(canvas.bgr.size(), CV_8UC3);
    const cv::Rect head = zone(0, 0.25, 0.75, 0.75);
    if (!head.empty()) {
        cv::Mat part = lab(head);
        cv::cvtColor(canvas.bgr(head), part, cv::COLOR_BGR2Lab);
    }
    skin = cv::Mat::zeros(grey.size(), CV_8U);
    const std::vector<cv::Point> outline(canvas.face.jaw.begin(), canvas.face.jaw.end());
    cv::fillConvexPoly(skin, outline, 255);
}

cv::Rect Portrait::zone(double u, double v, double halfWidth, double halfHeight) const {
    const double cosine = std::cos(face().angle()), sine = std::sin(face().angle());
    const cv::Point2d centre =
        face().origin() + face().width * cv::Point2d(u * cosine - v * sine, u * sine + v * cosine);
    const cv::Point2d half = face().width * cv::Point2d(halfWidth, halfHeight);
    return cv::Rect(cv::Rect2d(centre - half, centre + half)) &
           cv::Rect(cv::Point(), canvas.bgr.size());
}

cv::Rect2d inPicture(const Canvas &canvas, const cv::Rect &area) {
    const cv::Point2d corner = canvas.corner;
    return cv::Rect2d(corner + cv::Point2d(area.tl()) / canvas.scale,
                      corner + cv::Point2d(area.br()) / canvas.scale);
}

ie_rectangle inSource(const cv::Rect2d &area, double scale) {
    return {area.x * scale, area.y * scale, area.width * scale, area.height * scale};
}

} // namespace engine
