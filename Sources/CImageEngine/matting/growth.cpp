#include "growth.hpp"

#include "localmean.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// Where the colour changes little per pixel; the border of a shadow may change more.
cv::Mat gentle(const Ground &ground) {
    constexpr float shadowBorder = 1.8F;
    cv::Mat dx, dy, result(ground.lab.size(), CV_8U);
    cv::Sobel(ground.lab, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(ground.lab, dy, CV_32F, 0, 1, 3, 0.125);
    const auto limit = static_cast<float>(ground.steepLimit * ground.steepLimit);
    for (int y = 0; y < result.rows; ++y) {
        const cv::Vec3f *h = dx.ptr<cv::Vec3f>(y), *v = dy.ptr<cv::Vec3f>(y);
        const uchar *shaded = ground.mayBeShaded.ptr(y);
        uchar *to = result.ptr(y);
        for (int x = 0; x < result.cols; ++x) {
            const float light = 0.6F * (h[x][0] * h[x][0] + v[x][0] * v[x][0]);
            const float hue =
                h[x][1] * h[x][1] + h[x][2] * h[x][2] + v[x][1] * v[x][1] + v[x][2] * v[x][2];
            const float more = shaded[x] != 0 ? shadowBorder * shadowBorder : 1;
            to[x] = light < more * limit && hue < limit && light + hue < more * limit ? 255 : 0;
        }
    }
    return result;
}

/// The parts of `candidates` that touch `known`, sharing sides and not only corners.
void attach(const cv::Mat &candidates, cv::Mat &known) {
    cv::Mat labels;
    const int count = cv::connectedComponents(candidates | known, labels, 4, CV_32S);
    std::vector<uchar> touches(count, 0);
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        const uchar *is = known.ptr(y);
        for (int x = 0; x < labels.cols; ++x)
            if (is[x] != 0)
                touches[label[x]] = 255;
    }
    touches[0] = 0;
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        uchar *is = known.ptr(y);
        for (int x = 0; x < labels.cols; ++x)
            is[x] = touches[label[x]];
    }
}

/// Where the colour is that of the wall nearby, or a shade of it.
cv::Mat fitting(const Ground &ground, const cv::Mat &local) {
    const cv::Mat distance = difference(ground.lab, local);
    cv::Mat result(ground.lab.size(), CV_8U);
    for (int y = 0; y < result.rows; ++y) {
        const float *apart = distance.ptr<float>(y), *ring = ground.ring.ptr<float>(y);
        const cv::Vec3f *here = ground.lab.ptr<cv::Vec3f>(y), *wall = local.ptr<cv::Vec3f>(y);
        const uchar *shaded = ground.mayBeShaded.ptr(y), *body = ground.isBody.ptr(y),
                    *low = ground.nearBody.ptr(y);
        uchar *to = result.ptr(y);
        for (int x = 0; x < result.cols; ++x) {
            const double limit = (ring[x] < 0.85F ? 0.45 : 1) *
                                 (low[x] != 0 ? ground.limitNearBody : ground.colourLimit);
            const bool fits = apart[x] < limit || (shaded[x] != 0 && isShade(here[x], wall[x]));
            to[x] = fits && body[x] == 0 ? 255 : 0;
        }
    }
    return result;
}

} // namespace

bool isShade(const cv::Vec3f &here, const cv::Vec3f &wall) {
    // Darker than that it may as well be hair.
    constexpr float leastShare = 0.55F, darkest = 6, hue = 3;
    const float share = (here[0] + 16) / (wall[0] + 16);
    const float a = here[1] - share * wall[1], b = here[2] - share * wall[2];
    return here[0] > darkest && share > leastShare && share < 1 && a * a + b * b < hue * hue;
}

cv::Mat difference(const cv::Mat &lab, const cv::Mat &reference) {
    cv::Mat result(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        const cv::Vec3f *one = lab.ptr<cv::Vec3f>(y), *other = reference.ptr<cv::Vec3f>(y);
        float *to = result.ptr<float>(y);
        for (int x = 0; x < lab.cols; ++x) {
            const float l = one[x][0] - other[x][0], a = one[x][1] - other[x][1],
                        b = one[x][2] - other[x][2];
            to[x] = std::sqrt(0.6F * l * l + a * a + b * b);
        }
    }
    return result;
}

cv::Mat localColour(const Ground &ground, const cv::Mat &known) {
    const double pixel = ground.step;
    return localMean(ground.lab, known, {{12 / pixel, 1}, {26 / pixel, 0.02}, {58 / pixel, 0.0004}},
                     std::max(1, static_cast<int>(std::lround(8 / pixel))));
}

void follow(const Ground &ground, cv::Mat &known, int rounds) {
    const cv::Mat smooth = gentle(ground);
    const int side = 2 * ground.reach + 1;
    const cv::Mat reach = cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
    int count = cv::countNonZero(known);
    for (int round = 0; round < rounds && count > 0; ++round) {
        cv::Mat near;
        cv::dilate(known, near, reach);
        near &= smooth & fitting(ground, localColour(ground, known));
        attach(near, known);
        const int now = cv::countNonZero(known);
        if (now - count < 10)
            break;
        count = now;
    }
}

} // namespace engine
