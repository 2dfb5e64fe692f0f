#include "photo.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// Height against width of an eye whose six landmarks begin at `first`.
double openness(const Face &face, int first) {
    const auto &p = face.points;
    return (cv::norm(p[first + 1] - p[first + 5]) + cv::norm(p[first + 2] - p[first + 4])) /
           (2 * cv::norm(p[first] - p[first + 3]));
}

void measurePose(const Face &face, ie_measures &measures) {
    const auto place = [&](int index) { return face.normalised(face.points[index]); };
    const double left = place(30).x - place(2).x, right = place(14).x - place(30).x;
    measures.yaw = std::abs(left - right) / std::max(1e-6, left + right);
    measures.pitch = place(30).y / face.chinLevel();
}

void measureMouth(const Face &face, ie_measures &measures) {
    const auto &p = face.points;
    const double height =
        (cv::norm(p[61] - p[67]) + cv::norm(p[62] - p[66]) + cv::norm(p[63] - p[65])) / 3;
    measures.mouth_openness = height / std::max(1e-6, cv::norm(p[60] - p[64]));
}

/// A rectangle given in face widths, in pixels of the canvas.
cv::Rect zone(const Canvas &canvas, double u, double v, double halfWidth, double halfHeight) {
    const Face &face = canvas.face;
    const double cosine = std::cos(face.angle()), sine = std::sin(face.angle());
    const cv::Point2d centre =
        face.origin() + face.width * cv::Point2d(u * cosine - v * sine, u * sine + v * cosine);
    const cv::Point2d half = face.width * cv::Point2d(halfWidth, halfHeight);
    return cv::Rect(cv::Rect2d(centre - half, centre + half)) &
           cv::Rect(cv::Point(), canvas.bgr.size());
}

double spread(const cv::Mat &values) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

double meanSteepness(const cv::Mat &grey) {
    cv::Mat dx, dy, size;
    cv::Sobel(grey, dx, CV_32F, 1, 0);
    cv::Sobel(grey, dy, CV_32F, 0, 1);
    cv::magnitude(dx, dy, size);
    return cv::mean(size)[0];
}

void measureSharpness(const Canvas &canvas, const cv::Mat &grey, ie_measures &measures) {
    const cv::Rect eyes = zone(canvas, 0, -0.02, 0.42, 0.16);
    if (eyes.width < 8 || eyes.height < 8)
        return;
    cv::Mat laplacian, blurred;
    cv::Laplacian(grey, laplacian, CV_32F);
    measures.eye_sharpness = spread(laplacian(eyes));
    cv::GaussianBlur(grey, blurred, {}, 2);
    measures.reblur_ratio =
        meanSteepness(blurred(eyes)) / std::max(1e-6, meanSteepness(grey(eyes)));
}

void measureLight(const Canvas &canvas, const cv::Mat &grey, ie_measures &measures) {
    cv::Mat skin = cv::Mat::zeros(grey.size(), CV_8U), lab;
    std::vector<cv::Point> outline;
    for (const cv::Point2d &point : canvas.face.jaw)
        outline.emplace_back(point);
    cv::fillConvexPoly(skin, outline, 255);
    const double count = std::max(1, cv::countNonZero(skin));
    cv::cvtColor(canvas.bgr, lab, cv::COLOR_BGR2Lab);
    measures.face_lightness = cv::mean(lab, skin)[0] * 100 / 255;
    measures.under_exposed = cv::countNonZero((grey < 25) & skin) / count;
    measures.over_exposed = cv::countNonZero((grey > 250) & skin) / count;

    const cv::Rect left = zone(canvas, -0.27, 0.36, 0.10, 0.10);
    const cv::Rect right = zone(canvas, 0.27, 0.36, 0.10, 0.10);
    if (left.empty() || right.empty())
        return;
    const double one = cv::mean(grey(left))[0], other = cv::mean(grey(right))[0];
    measures.light_asymmetry = std::abs(one - other) / std::max(1.0, one + other);
}

/// The strongest horizontal edge, as change of grey per row, over a zone.
double horizontalEdge(const cv::Mat &grey, const cv::Rect &zone) {
    if (zone.height < 5 || zone.width < 3)
        return 0;
    cv::Mat rows, edges;
    cv::reduce(grey(zone), rows, 1, cv::REDUCE_AVG, CV_32F);
    cv::Sobel(rows, edges, CV_32F, 0, 1, 3, 0.125);
    return cv::norm(edges, cv::NORM_INF);
}

/// The frame of glasses crosses the nose bridge, where bare skin has no edge.
void measureGlasses(const Canvas &canvas, const cv::Mat &grey, ie_measures &measures) {
    const double cheeks = cv::mean(grey(zone(canvas, 0, 0.3, 0.35, 0.1)))[0];
    const double bridge = horizontalEdge(grey, zone(canvas, 0, 0.00, 0.05, 0.13));
    measures.glasses_edge = 10 * bridge / std::max(20.0, cheeks);
}

} // namespace

void measureFace(Models &models, const ie_photo &photo, ie_measures &measures) {
    const Canvas &canvas = *photo.canvas;
    const double toSource = photo.picture.reduction;
    const Face &face = *photo.face;
    measures.face_width = face.width * toSource;
    measures.eye_distance = cv::norm(face.rightEye - face.leftEye) * toSource;
    measures.centre_x = face.origin().x * toSource;
    measures.eye_line_y = (face.leftEye.y + face.rightEye.y) / 2 * toSource;
    measures.chin_y = face.chin.y * toSource;
    measures.roll = face.angle() * 180 / CV_PI;

    cv::Mat grey;
    cv::cvtColor(canvas.bgr, grey, cv::COLOR_BGR2GRAY);
    measureSharpness(canvas, grey, measures);
    measureLight(canvas, grey, measures);
    if (face.points.empty())
        return;
    measurePose(face, measures);
    measureMouth(face, measures);
    measureGlasses(canvas, grey, measures);
    measures.eye_openness = 100 * std::min(openness(face, 36), openness(face, 42)) +
                            models.eyeEvidence(grey, canvas.face);
}

} // namespace engine
