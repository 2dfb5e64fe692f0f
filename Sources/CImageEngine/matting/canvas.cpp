#include "canvas.hpp"

#include "shrink.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

// In face widths from between the eyes.
constexpr double side = 1.55, below = 2.50;

void fill(cv::Mat &mask, const Face &face, const std::vector<cv::Point2d> &places) {
    const double cosine = std::cos(face.angle()), sine = std::sin(face.angle());
    const cv::Point2d origin = face.origin();
    std::vector<cv::Point> polygon;
    for (const cv::Point2d &place : places)
        polygon.emplace_back(
            std::lround(origin.x + face.width * (place.x * cosine - place.y * sine)),
            std::lround(origin.y + face.width * (place.x * sine + place.y * cosine)));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{polygon}, 255);
}

cv::Mat coreOf(const Face &face, cv::Size size, double chin) {
    cv::Mat core = cv::Mat::zeros(size, CV_8U);
    std::vector<cv::Point2d> jaw;
    cv::Point2d middle;
    for (const cv::Point2d &point : face.jaw)
        jaw.push_back(face.normalised(point)), middle += jaw.back() / double(face.jaw.size());
    for (cv::Point2d &point : jaw)
        point = middle + 0.93 * (point - middle);
    fill(core, face, jaw);

    std::vector<cv::Point2d> forehead;
    for (int i = 0; i <= 24; ++i) {
        const double turn = CV_PI * i / 24;
        forehead.emplace_back(0.44 * std::cos(turn), -0.26 * std::sin(turn));
    }
    fill(core, face, forehead);
    fill(core, face, {{-0.42, 0}, {0.42, 0}, {0.36, 0.25}, {-0.36, 0.25}});
    fill(core, face,
         {{-0.25, chin - 0.15},
          {0.25, chin - 0.15},
          {0.25, chin + 0.35},
          {0.6, chin + 0.85},
          {0.6, chin + 4},
          {-0.6, chin + 4},
          {-0.6, chin + 0.85},
          {-0.25, chin + 0.35}});
    return core;
}

} // namespace

Canvas cut(const cv::Mat &bgr, const Face &face, double crown) {
    const cv::Point2d origin = face.origin();
    const double width = face.width;
    const cv::Rect wanted(
        cv::Point(std::floor(origin.x - side * width), std::floor(origin.y - crown * width)),
        cv::Point(std::ceil(origin.x + side * width), std::ceil(origin.y + below * width)));
    const cv::Rect region = wanted & cv::Rect(cv::Point(), bgr.size());
    Canvas canvas;
    canvas.corner = region.tl();
    canvas.endsAtTop = region.y == 0;
    canvas.endsAtBottom = region.br().y == bgr.rows;
    const double scale = Canvas::faceWidth / width;
    if (scale < 1)
        canvas.bgr = shrunk(bgr(region), scale);
    else
        cv::resize(bgr(region), canvas.bgr, cv::Size(), scale, scale, cv::INTER_CUBIC);
    canvas.scale = scale;
    canvas.face = face.moved(canvas.corner, scale);
    return canvas;
}

cv::Mat halved(const cv::Mat &picture) {
    // Two by two pixels exactly, which is many times faster than nearly two by two.
    cv::Mat even, result;
    cv::copyMakeBorder(picture, even, 0, picture.rows % 2, 0, picture.cols % 2,
                       cv::BORDER_REPLICATE);
    cv::resize(even, result, even.size() / 2, 0, 0, cv::INTER_AREA);
    return result;
}

cv::Mat doubled(const cv::Mat &mask, cv::Size size) {
    cv::Mat result;
    cv::resize(mask, result, mask.size() * 2, 0, 0, cv::INTER_LINEAR);
    return result(cv::Rect(cv::Point(), size)) > 127;
}

Prior shapeOf(const Face &face, cv::Size size) {
    Prior prior;
    const double chin = prior.chin = face.chinLevel();
    prior.ring.create(size, CV_32F);
    prior.across.create(size, CV_32F);
    prior.down.create(size, CV_32F);
    const cv::Point2d origin = face.origin();
    const double cosine = std::cos(face.angle()) / face.width;
    const double sine = std::sin(face.angle()) / face.width;
    for (int y = 0; y < size.height; ++y) {
        float *ring = prior.ring.ptr<float>(y), *across = prior.across.ptr<float>(y),
              *down = prior.down.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const double dx = x - origin.x, dy = y - origin.y;
            const double u = dx * cosine + dy * sine, v = dy * cosine - dx * sine;
            const double beside = u / 0.70, over = (v + 0.12) / 0.95;
            double least = std::sqrt(beside * beside + over * over);
            if (v > 0 && v < chin + 0.6)
                least = std::min(least, std::abs(u) / 0.82);
            if (v > chin + 0.10)
                least =
                    std::min(least, std::abs(u) / std::min(1.6, 0.42 + 2.4 * (v - chin - 0.10)));
            ring[x] = static_cast<float>(least);
            across[x] = static_cast<float>(u);
            down[x] = static_cast<float>(v);
        }
    }
    prior.core = coreOf(face, size, chin);
    return prior;
}

} // namespace engine
