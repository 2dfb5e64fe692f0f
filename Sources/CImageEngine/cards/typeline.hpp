#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// Sizes of type in pixels.
struct TypeSize {
    double least, most;
};

/// The boxes of the characters of the longest line in a picture of dark type, left to right, no two
/// of them farther apart than so many heights.
std::vector<cv::Rect> longestLine(const cv::Mat &grey, TypeSize height, double gap);

/// The characters in those boxes made level, with a margin as a share of their height.
cv::Mat levelled(const cv::Mat &grey, const std::vector<cv::Rect> &line, double margin, int height);

/// Rows from which to which there is type, in a cleared field.
std::vector<cv::Range> rowsOfType(const cv::Mat &cleared, int least);

/// A row of type of any height, cut out and scaled for reading.
struct Row {
    cv::Mat picture;
    double scale = 1;
    /// Where its pixels stand in the field.
    double column(double x) const { return x / scale + left; }
    double left = 0;
};

/// Cuts out those rows of a cleared field, from the first to the last column with type.
Row cutOut(const cv::Mat &cleared, cv::Range rows);

} // namespace engine
