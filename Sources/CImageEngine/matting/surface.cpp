#include "surface.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace engine {

namespace {

using Terms = std::array<double, 6>;

/// So many seeds need not all be looked at.
constexpr int enough = 4000;

Terms terms(int x, int y, cv::Size size) {
    const double u = 2.0 * x / size.width - 1, v = 2.0 * y / size.height - 1;
    return {1, u, v, u * u, u * v, v * v};
}

struct Sample {
    Terms terms;
    cv::Vec3f lab;
    double weight = 1;
};

std::vector<Sample> samples(const cv::Mat &lab, const cv::Mat &seeds) {
    std::vector<Sample> result;
    const int stride = cv::countNonZero(seeds) > enough ? 2 : 1;
    for (int y = 0; y < lab.rows; y += stride)
        for (int x = 0; x < lab.cols; x += stride)
            if (seeds.at<uchar>(y, x) != 0)
                result.push_back({terms(x, y, lab.size()), lab.at<cv::Vec3f>(y, x), 1});
    return result;
}

cv::Matx<double, 6, 3> solve(const std::vector<Sample> &samples) {
    cv::Matx66d normal = cv::Matx66d::eye() * 1e-6;
    cv::Matx<double, 6, 3> right;
    for (const Sample &sample : samples) {
        if (sample.weight == 0)
            continue;
        for (int i = 0; i < 6; ++i) {
            const double weighted = sample.weight * sample.terms[i];
            for (int j = 0; j <= i; ++j)
                normal(i, j) += weighted * sample.terms[j];
            for (int c = 0; c < 3; ++c)
                right(i, c) += weighted * sample.lab[c];
        }
    }
    for (int i = 0; i < 6; ++i)
        for (int j = i + 1; j < 6; ++j)
            normal(i, j) = normal(j, i);
    return normal.solve(right, cv::DECOMP_CHOLESKY);
}

double distance(const Terms &terms, const cv::Vec3f &lab, const cv::Matx<double, 6, 3> &fit) {
    double squares = 0;
    for (int c = 0; c < 3; ++c) {
        double value = 0;
        for (int i = 0; i < 6; ++i)
            value += terms[i] * fit(i, c);
        squares += (c == 0 ? 0.6 : 1.0) * (lab[c] - value) * (lab[c] - value);
    }
    return std::sqrt(squares);
}

} // namespace

Surface fitSurface(const cv::Mat &lab, const cv::Mat &seeds) {
    Surface surface{cv::Mat::zeros(lab.size(), CV_8U), 0.6};
    std::vector<Sample> points = samples(lab, seeds);
    if (points.size() < 40)
        return surface;
    cv::Matx<double, 6, 3> fit;
    std::vector<double> distances(points.size());
    for (int round = 0; round < 8; ++round) {
        fit = solve(points);
        for (size_t i = 0; i < points.size(); ++i)
            distances[i] = distance(points[i].terms, points[i].lab, fit);
        std::vector<double> sorted = distances;
        std::nth_element(sorted.begin(), sorted.begin() + sorted.size() / 2, sorted.end());
        surface.sigma = std::max(0.6, sorted[sorted.size() / 2]);
        for (size_t i = 0; i < points.size(); ++i) {
            const double far = std::min(1.0, distances[i] / (4.5 * surface.sigma));
            points[i].weight = (1 - far * far) * (1 - far * far);
        }
    }
    const double limit = std::max(5.0, 3 * surface.sigma);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (seeds.at<uchar>(y, x) != 0 &&
                distance(terms(x, y, lab.size()), lab.at<cv::Vec3f>(y, x), fit) < limit)
                surface.inliers.at<uchar>(y, x) = 255;
    return surface;
}

} // namespace engine
