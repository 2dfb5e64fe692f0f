#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace engine {

namespace {

double share(const cv::Mat &mask) {
    return static_cast<double>(cv::countNonZero(mask)) / std::max<size_t>(1, mask.total());
}

/// Whether a row has that grey level throughout, but for some dust.
bool isEven(const cv::Mat &row, double level) {
    cv::Mat change;
    cv::absdiff(row, cv::Scalar(level), change);
    return share(change <= 8) >= 0.95;
}

/// How many rows at the upper edge form an even border that ends all along at once; 0 for none.
int borderRows(const cv::Mat &grey) {
    constexpr double step = 16;
    const int most = grey.rows / 4;
    const double level = cv::mean(grey.row(0))[0];
    int rows = 0;
    while (rows < most && isEven(grey.row(rows), level))
        rows += 1;
    if (rows < 2 || rows == most)
        return 0;
    // The row after the last even one may mix both.
    cv::Mat change;
    cv::absdiff(grey.row(rows + 2), grey.row(rows - 1), change);
    return share(change > step) > 0.7 ? rows : 0;
}

/// The share of rows through which the straightest steep line in an upright strip goes.
double straightest(const cv::Mat &grey) {
    constexpr double steep = 7;
    cv::Mat change;
    cv::Sobel(grey, change, CV_16S, 1, 0, 3, 0.25);
    double best = 0;
    for (const int sign : {1, -1}) {
        const cv::Mat edges = sign * change > steep;
        std::vector<cv::Point> places;
        cv::findNonZero(edges, places);
        if (places.size() < 0.5 * grey.rows)
            continue;
        // Leaning by up to eight degrees to either side.
        std::vector<int> counts(grey.cols + grey.rows), last(counts.size());
        for (int lean = -8; lean <= 8; ++lean) {
            std::fill(counts.begin(), counts.end(), 0);
            std::fill(last.begin(), last.end(), -1);
            std::vector<int> shift(grey.rows);
            for (int y = 0; y < grey.rows; ++y)
                shift[y] = grey.rows / 2 + static_cast<int>(std::lround(lean * 0.0175 * y));
            for (const cv::Point &place : places) {
                const int column = place.x + shift[place.y];
                // A line is as wide as two columns, and counts once a row.
                for (const int bin : {column, column + 1})
                    if (last[bin] != place.y) {
                        last[bin] = place.y;
                        counts[bin] += 1;
                    }
            }
            best = std::max(best,
                            static_cast<double>(*std::max_element(counts.begin(), counts.end())) /
                                grey.rows);
        }
    }
    return best;
}

/// The four sides as upper sides, in the order top, right, bottom, left, and how to go back.
struct Side {
    cv::Mat grey;
    int quarterTurns;
};

std::array<Side, 4> sides(const cv::Mat &grey) {
    std::array<Side, 4> result;
    result[0] = {grey, 0};
    for (int i = 1; i < 4; ++i) {
        cv::Mat turned;
        cv::rotate(result[i - 1].grey, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        result[i] = {turned, i};
    }
    return result;
}

/// A strip along the upper edge of a picture turned by quarter turns, in the picture itself.
cv::Rect strip(cv::Size size, int quarterTurns, int rows) {
    switch (quarterTurns) {
    case 0:
        return {0, 0, size.width, rows};
    case 1:
        return {size.width - rows, 0, rows, size.height};
    case 2:
        return {0, size.height - rows, size.width, rows};
    default:
        return {0, 0, rows, size.height};
    }
}

} // namespace

void measureFrame(const Overview &overview, ie_measures &measures) {
    // Lines that go through a whole side are seen at half the size as well.
    constexpr double half = 0.5;
    cv::Mat grey;
    cv::resize(overview.grey, grey, cv::Size(), half, half, cv::INTER_AREA);
    measures.border_width = 0;
    std::array<double, 4> lines;
    const std::array<Side, 4> around = sides(grey);
    for (size_t i = 0; i < around.size(); ++i) {
        const cv::Mat &side = around[i].grey;
        const int rows = borderRows(side);
        if (const double width = static_cast<double>(rows) / side.rows;
            width > measures.border_width) {
            measures.border_width = width;
            measures.border =
                inSource(strip(grey.size(), around[i].quarterTurns, rows), overview.toSource);
        }
        cv::Mat upright;
        cv::rotate(side.rowRange(0, std::max(8, side.rows / 4)), upright, cv::ROTATE_90_CLOCKWISE);
        lines[i] = straightest(upright);
    }
    std::sort(lines.begin(), lines.end());
    measures.frame_line = lines[2];
}

} // namespace engine
