#pragma once

#include <opencv2/core.hpp>

#include <functional>
#include <string>
#include <vector>

/// The person that is put before a background: some backgrounds are shaped by who stands there.
struct Sitter {
    cv::Mat alpha;
    cv::Scalar hair, skin, clothes;
    cv::Point2d eyes;
    double faceWidth;
};

/// One drawn background; `kind` is what a photographer would call it.
struct Background {
    std::string name, kind;
    std::function<cv::Mat(cv::Size, const Sitter &, cv::RNG &)> draw;
};

/// Fifty of them, in a fixed order.
std::vector<Background> allBackgrounds();
