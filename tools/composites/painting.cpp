#include "painting.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

using cv::Mat, cv::Point, cv::Rect, cv::RNG, cv::Scalar, cv::Size;

Scalar rgb(int red, int green, int blue) { return {double(blue), double(green), double(red)}; }

Scalar any(RNG &rng, int low, int high) {
    return rgb(rng.uniform(low, high), rng.uniform(low, high), rng.uniform(low, high));
}

Mat filled(Size size, Scalar colour) { return Mat(size, CV_8UC3, colour); }

Mat lit(const Mat &picture, const Mat &light) {
    Mat wide, three;
    picture.convertTo(wide, CV_32FC3);
    cv::merge(std::vector<Mat>{light, light, light}, three);
    Mat result;
    Mat(wide.mul(three)).convertTo(result, CV_8UC3);
    return result;
}

Mat map(Size size, const std::function<float(float, float)> &value) {
    Mat result(size, CV_32F);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            result.at<float>(y, x) = value(float(x) / size.width, float(y) / size.height);
    return result;
}

Mat hills(Size size, int count, RNG &rng) {
    Mat small(std::max(2, count * size.height / size.width), std::max(2, count), CV_32F), result;
    rng.fill(small, RNG::UNIFORM, 0, 1);
    cv::resize(small, result, size, 0, 0, cv::INTER_CUBIC);
    return cv::max(0.0, cv::min(1.0, result));
}

Mat soft(Mat picture, double sigma) {
    cv::GaussianBlur(picture, picture, {}, sigma);
    return picture;
}

Mat shadowed(const Mat &wall, const Sitter &sitter, double across, double down, double blur,
             double strength) {
    const double w = sitter.faceWidth;
    Mat shadow;
    const cv::Matx23d move(1, 0, across * w, 0, 1, down * w);
    cv::warpAffine(sitter.alpha, shadow, move, wall.size());
    if (blur > 0)
        cv::GaussianBlur(shadow, shadow, {}, blur * w);
    return lit(wall, 1 - strength * shadow);
}

void stripes(Mat &picture, bool upright, double period, double share, Scalar one, Scalar other) {
    picture.setTo(one);
    const int end = upright ? picture.cols : picture.rows;
    for (double at = 0; at < end; at += period) {
        const Rect band = upright ? Rect(int(at), 0, int(period * share) + 1, picture.rows)
                                  : Rect(0, int(at), picture.cols, int(period * share) + 1);
        picture(band & Rect(Point(), picture.size())).setTo(other);
    }
}

void shelves(Mat &picture, RNG &rng, double unit) {
    picture.setTo(rgb(90, 62, 40));
    for (double y = 0.05 * unit; y < picture.rows; y += 0.8 * unit)
        for (double x = 0; x < picture.cols;) {
            const double width = unit * rng.uniform(0.06, 0.18),
                         height = unit * rng.uniform(0.5, 0.7);
            cv::rectangle(picture, cv::Rect2d(x, y + 0.7 * unit - height, width, height), any(rng),
                          cv::FILLED);
            x += width + 1;
        }
}

void bricks(Mat &picture, RNG &rng, double unit, Scalar base) {
    picture.setTo(rgb(190, 185, 178));
    int row = 0;
    for (double y = 0; y < picture.rows; y += 0.2 * unit, ++row)
        for (double x = (row % 2 ? -0.25 : 0) * unit; x < picture.cols; x += 0.5 * unit) {
            const double light = rng.uniform(0.75, 1.15);
            cv::rectangle(picture, cv::Rect2d(x, y, 0.47 * unit, 0.17 * unit), base * light,
                          cv::FILLED);
        }
}

void blobs(Mat &picture, RNG &rng, int count, double size, const std::vector<Scalar> &colours) {
    for (int i = 0; i < count; ++i) {
        const Scalar colour = colours[rng.uniform(0, int(colours.size()))] * rng.uniform(0.7, 1.2);
        cv::ellipse(picture, Point(rng.uniform(0, picture.cols), rng.uniform(0, picture.rows)),
                    Size(int(size * rng.uniform(0.4, 1.0)), int(size * rng.uniform(0.4, 1.0))),
                    rng.uniform(0, 180), 0, 360, colour, cv::FILLED, cv::LINE_AA);
    }
}

void boxes(Mat &picture, RNG &rng, int count, double least, double most, double unit) {
    for (int i = 0; i < count; ++i) {
        const Size size(int(unit * rng.uniform(least, most)), int(unit * rng.uniform(least, most)));
        cv::rectangle(picture,
                      Rect(Point(rng.uniform(-size.width / 2, picture.cols),
                                 rng.uniform(-size.height / 2, picture.rows)),
                           size),
                      any(rng), cv::FILLED);
    }
}

void box(Mat &picture, const Sitter &sitter, double left, double top, double right, double bottom,
         Scalar colour) {
    const double w = sitter.faceWidth;
    cv::rectangle(picture,
                  cv::Rect2d(sitter.eyes.x + left * w, sitter.eyes.y + top * w, (right - left) * w,
                             (bottom - top) * w),
                  colour, cv::FILLED);
}

void letters(Mat &picture, const Sitter &sitter, double across, double down, double size) {
    const double w = sitter.faceWidth;
    cv::putText(picture, "EXPO 2026",
                Point(int(sitter.eyes.x + across * w), int(sitter.eyes.y + down * w)),
                cv::FONT_HERSHEY_DUPLEX, size * w / 22, rgb(40, 60, 150), std::max(1, int(w / 25)),
                cv::LINE_AA);
}
