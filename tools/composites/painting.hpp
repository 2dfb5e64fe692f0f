#pragma once

#include "backgrounds.hpp"

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

cv::Scalar rgb(int red, int green, int blue);
/// A colour by chance.
cv::Scalar any(cv::RNG &rng, int low = 20, int high = 235);

cv::Mat filled(cv::Size size, cv::Scalar colour);
/// Multiplies the light by a map of one channel.
cv::Mat lit(const cv::Mat &picture, const cv::Mat &light);
/// One channel by the place in shares of width and height.
cv::Mat map(cv::Size size, const std::function<float(float, float)> &value);
/// Smooth random hills between 0 and 1, so many across the picture.
cv::Mat hills(cv::Size size, int count, cv::RNG &rng);
cv::Mat soft(cv::Mat picture, double sigma);
/// The sitter's own shadow, thrown to the side.
cv::Mat shadowed(const cv::Mat &wall, const Sitter &sitter, double across, double down, double blur,
                 double strength);

void stripes(cv::Mat &picture, bool upright, double period, double share, cv::Scalar one,
             cv::Scalar other);
void shelves(cv::Mat &picture, cv::RNG &rng, double unit);
void bricks(cv::Mat &picture, cv::RNG &rng, double unit, cv::Scalar base);
void blobs(cv::Mat &picture, cv::RNG &rng, int count, double size,
           const std::vector<cv::Scalar> &colours);
void boxes(cv::Mat &picture, cv::RNG &rng, int count, double least, double most, double unit);
/// A rectangle given in face widths from between the eyes.
void box(cv::Mat &picture, const Sitter &sitter, double left, double top, double right,
         double bottom, cv::Scalar colour);
void letters(cv::Mat &picture, const Sitter &sitter, double across, double down, double size);
