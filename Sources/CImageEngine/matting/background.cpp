#include "background.hpp"

#include "localmean.hpp"
#include "surface.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

const std::vector<Scale> scales = {{6, 1}, {13, 0.02}, {29, 0.0004}};

cv::Mat smoothLab(const cv::Mat &bgr) {
    cv::Mat lab;
    bgr.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::GaussianBlur(lab, lab, {5, 5}, 0.8);
    return lab;
}

/// Change of colour per pixel.
cv::Mat steepness(const cv::Mat &lab) {
    cv::Mat dx, dy, result(lab.size(), CV_32F);
    cv::Sobel(lab, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(lab, dy, CV_32F, 0, 1, 3, 0.125);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f &h = dx.at<cv::Vec3f>(y, x), &v = dy.at<cv::Vec3f>(y, x);
            result.at<float>(y, x) = std::sqrt(0.6F * (h[0] * h[0] + v[0] * v[0]) + h[1] * h[1] +
                                               h[2] * h[2] + v[1] * v[1] + v[2] * v[2]);
        }
    return result;
}

/// The parts of `candidates` that touch `known`, sharing sides and not only corners.
cv::Mat attached(const cv::Mat &candidates, const cv::Mat &known) {
    cv::Mat labels;
    const int count = cv::connectedComponents(candidates | known, labels, 4, CV_32S);
    std::vector<uchar> touches(count, 0);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (known.at<uchar>(y, x) != 0)
                touches[labels.at<int>(y, x)] = 255;
    touches[0] = 0;
    cv::Mat result(labels.size(), CV_8U);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            result.at<uchar>(y, x) = touches[labels.at<int>(y, x)];
    return result;
}

double share(const cv::Mat &part, const cv::Mat &whole) {
    const int all = cv::countNonZero(whole);
    return all == 0 ? 0 : static_cast<double>(cv::countNonZero(part & whole)) / all;
}

} // namespace

double Background::plainness() const { return std::clamp((coverage - 0.55) / 0.35, 0.0, 1.0); }

cv::Mat difference(const cv::Mat &lab, const cv::Mat &reference) {
    cv::Mat result(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        const cv::Vec3f *one = lab.ptr<cv::Vec3f>(y), *other = reference.ptr<cv::Vec3f>(y);
        float *to = result.ptr<float>(y);
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f d = one[x] - other[x];
            to[x] = std::sqrt(0.6F * d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        }
    }
    return result;
}

Background grow(const cv::Mat &bgr, const Prior &prior) {
    Background background;
    background.lab = smoothLab(bgr);
    const cv::Mat aboveShoulders = prior.down < prior.chin + 0.15;
    const Surface surface = fitSurface(background.lab, (prior.ring > 1.40) & aboveShoulders);
    background.known = surface.inliers;
    background.sigma = surface.sigma;

    const double colourLimit = std::max(4.5, 2.2 * surface.sigma);
    const cv::Mat gentle = steepness(background.lab) < std::max(2.2, 1.3 * surface.sigma);
    cv::Mat limit(bgr.size(), CV_32F, cv::Scalar(colourLimit));
    limit.setTo(0.45 * colourLimit, prior.ring < 0.85);
    const cv::Mat reach = cv::getStructuringElement(cv::MORPH_ELLIPSE, {11, 11});

    int known = cv::countNonZero(background.known);
    for (int round = 0; round < 40 && known > 0; ++round) {
        background.local = localMean(background.lab, background.known, scales, 4);
        background.distance = difference(background.lab, background.local);
        cv::Mat near;
        cv::dilate(background.known, near, reach);
        const cv::Mat fits = background.distance < limit;
        background.known = attached(near & fits & gentle, background.known);
        const int now = cv::countNonZero(background.known);
        if (now - known < 10)
            break;
        known = now;
    }
    cv::morphologyEx(background.known, background.known, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    background.local = localMean(background.lab, background.known, scales, 4);
    background.distance = difference(background.lab, background.local);
    const cv::Mat surroundings = (prior.ring > 1.25) & (prior.down < prior.chin);
    background.isVisible = cv::countNonZero(surroundings) > bgr.rows * bgr.cols / 100;
    background.coverage = share(background.known, surroundings);
    background.lightness = cv::mean(background.lab, background.known)[0];
    return background;
}

} // namespace engine
