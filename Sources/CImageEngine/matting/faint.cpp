#include "faint.hpp"

#include "rim.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace engine {

namespace {

// In pixels of half the canvas, where the face is 115 wide.
constexpr size_t piece = 9;
constexpr double depth = 3;

double middleOf(std::vector<float> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

double faintestStep(const cv::Mat &person, const Prior &prior, const Background &background) {
    const cv::Rect all(0, 0, person.cols, person.rows);
    double faintest = std::numeric_limits<double>::infinity();
    for (const std::vector<RimPlace> &rim : rimsOf(person, prior)) {
        std::vector<float> steps;
        // Once round and a piece more, for the outline has no end.
        for (size_t i = 0; i < rim.size() + piece; ++i) {
            const RimPlace &at = rim[i % rim.size()];
            const cv::Point in(cv::Point2d(at.place) + at.inward * depth);
            const cv::Point out(cv::Point2d(at.place) - at.inward * depth);
            if (!at.isShown || at.down <= 0 || !all.contains(in) || !all.contains(out)) {
                steps.clear();
                continue;
            }
            steps.push_back(
                apart(background.lab.at<cv::Vec3f>(in), background.lab.at<cv::Vec3f>(out)));
            if (steps.size() > piece)
                steps.erase(steps.begin());
            if (steps.size() == piece)
                faintest = std::min(faintest, middleOf(steps));
        }
    }
    return std::isfinite(faintest) ? faintest : std::numeric_limits<double>::quiet_NaN();
}

} // namespace engine
