#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

double share(const cv::Mat &mask) {
    return static_cast<double>(cv::countNonZero(mask)) / std::max<size_t>(1, mask.total());
}

/// How often the middle line of a spot changes between stroke and ground; 0 where it is no text.
double strokes(const cv::Mat &grey) {
    cv::Mat ink;
    cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    const double dark = 1 - share(ink);
    if (std::min(dark, 1 - dark) < 0.12)
        return 0;
    cv::Scalar mean, deviation;
    cv::meanStdDev(grey, mean, deviation);
    if (deviation[0] < 18)
        return 0;
    double changes = 0;
    int rows = 0;
    for (int y = grey.rows / 4; y < grey.rows - grey.rows / 4; ++y, ++rows)
        for (int x = 1; x < grey.cols; ++x)
            changes += ink.at<uchar>(y, x) != ink.at<uchar>(y, x - 1);
    return rows == 0 ? 0 : changes / rows;
}

} // namespace

void measureText(const Overview &overview, const Face &face, ie_measures &measures) {
    const cv::Mat &grey = overview.grey;
    measures.text_strokes = 0;
    cv::Mat edges, words;
    cv::morphologyEx(grey, edges, cv::MORPH_GRADIENT,
                     cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    edges = edges > 40;
    cv::morphologyEx(edges, words, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {11, 1}));
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(words, labels, stats, centres, 4);
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double filled = static_cast<double>(stats.at<int>(i, cv::CC_STAT_AREA)) / box.area();
        if (box.height < 7 || box.height > 50 || box.width < 3 * box.height || filled < 0.5)
            continue;
        // Beside the head and the neck, or in the picture's corners beside the trunk.
        const cv::Point2d place = face.normalised((box.tl() + box.br()) / 2);
        if (std::hypot(place.x / 1.0, (place.y + 0.12) / 1.3) < 1 ||
            (place.y > 0.5 && std::abs(place.x) < 1.1))
            continue;
        const double found = strokes(grey(box));
        const double perLetter = found * box.height / box.width;
        if (perLetter < 0.7 || perLetter > 5 || found <= measures.text_strokes)
            continue;
        measures.text_strokes = found;
        measures.text = inSource(box, overview.toSource);
    }
}

} // namespace engine
