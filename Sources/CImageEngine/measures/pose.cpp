#include "measures.hpp"

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

} // namespace

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

void measureEyes(Models &models, const Portrait &portrait, ie_measures &measures) {
    // Nobody needs to know more surely that eyes are open.
    constexpr double plain = 52;
    const Face &face = portrait.face();
    const double lids = 100 * std::min(openness(face, 36), openness(face, 42));
    measures.eye_openness =
        std::min(plain, lids + models.eyeEvidence(portrait.grey, face, plain - lids));
}

} // namespace engine
