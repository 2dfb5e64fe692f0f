#include "shoulders.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

double notch(const cv::Mat &person, const Prior &prior) {
    constexpr int columns = 41;
    double worst = 0;
    for (const int side : {-1, 1}) {
        // The highest place of the body in each column, from the neck outward.
        std::vector<double> tops(columns, -1);
        for (int y = 0; y < person.rows; ++y)
            for (int x = 0; x < person.cols; ++x) {
                const double down = prior.down.at<float>(y, x) - prior.chin;
                const double out = side * prior.across.at<float>(y, x);
                if (down < -0.1 || down > shownBelow || out < 0.3 || out >= 1.3)
                    continue;
                double &top = tops[static_cast<int>((out - 0.3) / 1.0 * columns)];
                if (top < 0)
                    top = shownBelow + 0.1;
                if (person.at<uchar>(y, x) != 0)
                    top = std::min(top, down + 0.1);
            }
        double lowest = 0;
        for (const double top : tops) {
            if (top < 0)
                continue;
            worst = std::max(worst, lowest - top);
            lowest = std::max(lowest, top);
        }
    }
    return worst;
}

int loosePixels(const cv::Mat &person, const Prior &prior) {
    cv::Mat thick, labels;
    cv::morphologyEx(person, thick, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    thick |= prior.core;
    const int count = cv::connectedComponents(thick, labels, 4, CV_32S);
    std::vector<int> sizes(count, 0);
    std::vector<char> isMain(count, 0);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const int label = labels.at<int>(y, x);
            if (std::abs(prior.across.at<float>(y, x)) < shownBeside &&
                prior.down.at<float>(y, x) < prior.chin + shownBelow)
                sizes[label] += 1;
            if (prior.core.at<uchar>(y, x) != 0)
                isMain[label] = 1;
        }
    int result = 0;
    for (int label = 1; label < count; ++label)
        result += isMain[label] ? 0 : sizes[label];
    return result;
}

int hollowPixels(const cv::Mat &person, const Prior &prior, const Background &background) {
    constexpr int apart = 3;
    const double visible = std::max(hardlyVisible, 3 * background.sigma);
    int result = 0;
    for (int x = 0; x < person.cols; ++x) {
        int gap = 0;
        bool isBelowPerson = false;
        for (int y = 0; y < person.rows; ++y) {
            const double down = prior.down.at<float>(y, x) - prior.chin;
            if (down < -0.12 || down > 0.5 || std::abs(prior.across.at<float>(y, x)) > shownBeside)
                continue;
            if (person.at<uchar>(y, x) != 0) {
                const int below = std::min(y + apart, person.rows - 1);
                if (background.distance.at<float>(below, x) < visible)
                    result += gap;
                gap = 0;
                isBelowPerson = true;
            } else if (isBelowPerson) {
                gap += 1;
            }
        }
    }
    return result;
}

} // namespace engine
