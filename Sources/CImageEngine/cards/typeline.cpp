#include "typeline.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

cv::Point2d centre(const cv::Rect &box) { return cv::Point2d(box.tl() + box.br()) / 2; }

double middle(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

/// Those that stand in one line with `first` and are as high.
std::vector<cv::Rect> companions(const std::vector<cv::Rect> &boxes, const cv::Rect &first) {
    std::vector<cv::Rect> line;
    for (const cv::Rect &box : boxes) {
        const cv::Point2d apart = centre(box) - centre(first);
        // A line may still lean by a degree or two.
        const bool isLevel = std::abs(apart.y) < 0.3 * first.height + 0.03 * std::abs(apart.x);
        const double ratio = static_cast<double>(box.height) / first.height;
        if (isLevel && ratio > 0.72 && ratio < 1.4)
            line.push_back(box);
    }
    std::sort(line.begin(), line.end(),
              [](const cv::Rect &one, const cv::Rect &other) { return one.x < other.x; });
    return line;
}

/// The longest run without a gap of more than so many heights.
std::vector<cv::Rect> unbroken(const std::vector<cv::Rect> &line, double gap) {
    std::vector<cv::Rect> best, run;
    for (const cv::Rect &box : line) {
        if (!run.empty() && box.x - run.back().br().x > gap * box.height)
            run.clear();
        run.push_back(box);
        if (run.size() > best.size())
            best = run;
    }
    return best;
}

} // namespace

std::vector<cv::Rect> longestLine(const cv::Mat &grey, TypeSize height, double gap) {
    cv::Mat dark, labels, stats, centres;
    cv::threshold(grey, dark, 0, 255, cv::THRESH_OTSU | cv::THRESH_BINARY_INV);
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centres, 8);
    std::vector<cv::Rect> boxes;
    for (int i = 1; i < count; ++i) {
        const int *row = stats.ptr<int>(i);
        const cv::Rect box(row[0], row[1], row[2], row[3]);
        if (box.height >= height.least && box.height <= height.most && box.width < 1.4 * box.height)
            boxes.push_back(box);
    }
    std::vector<cv::Rect> longest;
    for (const cv::Rect &box : boxes) {
        const std::vector<cv::Rect> line = unbroken(companions(boxes, box), gap);
        if (line.size() > longest.size())
            longest = line;
    }
    return longest;
}

cv::Mat levelled(const cv::Mat &grey, const std::vector<cv::Rect> &line, double margin,
                 int height) {
    std::vector<cv::Point2f> centres;
    std::vector<double> heights;
    for (const cv::Rect &box : line) {
        centres.push_back(centre(box));
        heights.push_back(box.height);
    }
    cv::Vec4f direction;
    cv::fitLine(centres, direction, cv::DIST_HUBER, 0, 0.01, 0.01);
    const double slope = std::abs(direction[0]) < 0.5 ? 0 : direction[1] / direction[0];
    const double tall = middle(heights), pad = margin * tall;
    const double scale = height / (tall + 2 * pad);
    const double left = line.front().x - pad - 0.2 * tall,
                 right = line.back().br().x + pad + 0.2 * tall;
    const double y = direction[3] + slope * (left - direction[2]);
    const cv::Size size(std::max(1, cvRound((right - left) * scale)), height);
    const float half = static_cast<float>((tall / 2 + pad));
    const float x0 = static_cast<float>(left), x1 = static_cast<float>(right);
    const float y0 = static_cast<float>(y), y1 = static_cast<float>(y + slope * (right - left));
    const cv::Point2f from[] = {{x0, y0 - half}, {x1, y1 - half}, {x0, y0 + half}};
    const float w = static_cast<float>(size.width), h = static_cast<float>(size.height);
    const cv::Point2f to[] = {{0, 0}, {w, 0}, {0, h}};
    cv::Mat result;
    cv::warpAffine(grey, result, cv::getAffineTransform(from, to), size, cv::INTER_CUBIC,
                   cv::BORDER_REPLICATE);
    return result;
}

std::vector<cv::Range> rowsOfType(const cv::Mat &cleared, int least) {
    cv::Mat dark = cleared < 128, counts;
    cv::reduce(dark, counts, 1, cv::REDUCE_SUM, CV_32S);
    std::vector<cv::Range> rows;
    for (int y = 0; y < cleared.rows; ++y) {
        // A speck is no row.
        if (counts.at<int>(y) < 3 * 255)
            continue;
        if (!rows.empty() && y - rows.back().end <= least / 8)
            rows.back().end = y + 1;
        else
            rows.emplace_back(y, y + 1);
    }
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](const cv::Range &row) { return row.size() < least; }),
               rows.end());
    return rows;
}

Row cutOut(const cv::Mat &cleared, cv::Range rows) {
    cv::Mat dark = cleared.rowRange(rows) < 128, counts;
    cv::reduce(dark, counts, 0, cv::REDUCE_SUM, CV_32S);
    int first = cleared.cols, last = -1;
    for (int x = 0; x < cleared.cols; ++x)
        if (counts.at<int>(x) >= 2 * 255) {
            first = std::min(first, x);
            last = x;
        }
    const int pad = rows.size() / 5;
    const cv::Rect box = cv::Rect(cv::Point(first - pad, rows.start - pad),
                                  cv::Point(last + 1 + pad, rows.end + pad)) &
                         cv::Rect({}, cleared.size());
    Row row;
    row.scale = 54.0 / box.height;
    cv::resize(cleared(box), row.picture, {}, row.scale, row.scale,
               row.scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    // The reader wants room at both ends.
    constexpr int room = 14;
    cv::copyMakeBorder(row.picture, row.picture, 4, 4, room, room, cv::BORDER_CONSTANT, 255);
    row.left = box.x - room / row.scale;
    return row;
}

} // namespace engine
