#include "segment.hpp"

#include "outline.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

constexpr uchar unsettled = 128;

cv::Mat disc(int side) { return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side}); }

/// The outline at half the size, where it is cheap to look everywhere.
cv::Mat coarse(const cv::Mat &bgr, const Prior &prior, const Background &background) {
    const Prior small{halved(prior.ring), halved(prior.across), halved(prior.down),
                      halved(prior.core) > 127, prior.chin};
    const Evidence evidence{halved(bgr),
                            halved(background.distance),
                            background.limit(),
                            background.limitNearBody(),
                            halved(background.known) > 200,
                            background.plainness(),
                            small};
    cv::Mat state(small.ring.size(), CV_8U, cv::Scalar(unsettled));
    state.setTo(0, (small.ring > 2) & (small.down < small.chin));
    if (background.plainness() > 0.8) {
        // Well inside an even wall there is nothing to weigh.
        cv::Mat inside;
        cv::erode(evidence.known, inside, disc(5));
        state.setTo(0, inside & (small.ring > 1.1));
    }
    state.setTo(255, small.core);
    cv::Mat person = (small.ring < 1.0) & (halved(background.known) < 128);
    for (int round = 0; round < (background.plainness() > 0.8 ? 2 : 3); ++round)
        person = cheapestOutline(evidence, state, person);
    return person;
}

/// The outline close to a coarse one.
cv::Mat fine(const cv::Mat &bgr, const Prior &prior, const Background &background,
             const cv::Mat &coarse) {
    cv::Mat person, inner, outer;
    cv::resize(coarse, person, bgr.size(), 0, 0, cv::INTER_LINEAR);
    person = person > 127;
    cv::erode(person, inner, disc(9));
    cv::dilate(person, outer, disc(9));
    cv::Mat state(person.size(), CV_8U, cv::Scalar(unsettled));
    state.setTo(255, inner | prior.core);
    state.setTo(0, ~outer & ~prior.core);
    const Evidence evidence{bgr,
                            background.distance,
                            background.limit(),
                            background.limitNearBody(),
                            background.known,
                            background.plainness(),
                            prior};
    return cheapestOutline(evidence, state, person);
}

double overlap(const cv::Mat &one, const cv::Mat &other, const cv::Mat &where) {
    const int either = cv::countNonZero((one | other) & where);
    return either == 0 ? 0 : static_cast<double>(cv::countNonZero(one & other & where)) / either;
}

} // namespace

cv::Mat tidied(const cv::Mat &mask, const Prior &prior) {
    cv::Mat open;
    cv::morphologyEx(mask, open, cv::MORPH_OPEN, disc(3));
    open |= prior.core;
    cv::Mat labels;
    const int parts = cv::connectedComponents(open, labels, 4, CV_32S);
    std::vector<int> cores(parts, 0);
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        const uchar *core = prior.core.ptr(y);
        for (int x = 0; x < labels.cols; ++x)
            cores[label[x]] += core[x] != 0;
    }
    const auto face = std::max_element(cores.begin(), cores.end()) - cores.begin();
    cv::Mat person = labels == static_cast<int>(face);

    cv::Mat facts, centres;
    const int largestHole = mask.rows * mask.cols / 80;
    const int count = cv::connectedComponentsWithStats(~person, labels, facts, centres, 4, CV_32S);
    for (int label = 1; label < count; ++label) {
        const cv::Rect box(
            facts.at<int>(label, cv::CC_STAT_LEFT), facts.at<int>(label, cv::CC_STAT_TOP),
            facts.at<int>(label, cv::CC_STAT_WIDTH), facts.at<int>(label, cv::CC_STAT_HEIGHT));
        const bool enclosed =
            box.x > 0 && box.y > 0 && box.br().x < mask.cols && box.br().y < mask.rows;
        if (enclosed && facts.at<int>(label, cv::CC_STAT_AREA) < largestHole)
            person(box).setTo(255, labels(box) == label);
    }
    return person;
}

Segmentation segment(const cv::Mat &bgr, const Prior &prior, const Background &background,
                     const cv::Mat &seen) {
    const cv::Mat about = seen.empty() ? coarse(bgr, prior, background) : cv::Mat(seen > 0.5);
    const cv::Mat byGraph = tidied(fine(bgr, prior, background, about), prior);
    const cv::Mat byBackground = tidied(~background.known, prior);
    // Where a body is taken for granted, the background cannot contradict.
    Segmentation result{byGraph, overlap(byBackground, byGraph, ~bodyOf(prior))};
    carve(result.person, prior, background);
    return result;
}

} // namespace engine
