#include "pieces.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

int largestPiece(const cv::Mat &mask) {
    cv::Mat solid, labels, facts, centres;
    cv::morphologyEx(mask, solid, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    const int count = cv::connectedComponentsWithStats(solid, labels, facts, centres, 8, CV_32S);
    int most = 0;
    for (int label = 1; label < count; ++label)
        most = std::max(most, facts.at<int>(label, cv::CC_STAT_AREA));
    return most;
}

} // namespace engine
