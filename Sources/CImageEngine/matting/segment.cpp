#include "segment.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

cv::Mat grabCut(const cv::Mat &bgr, const Prior &prior, const Background &background) {
    cv::Mat mask(bgr.size(), CV_8U, cv::Scalar(cv::GC_PR_BGD));
    const double limit = std::max(9.0, 3.5 * background.sigma);
    mask.setTo(cv::GC_PR_FGD, (background.distance > limit) & (prior.ring < 1.35));
    mask.setTo(cv::GC_PR_FGD, prior.ring < 1.0);
    if (background.plainness() > 0.3)
        mask.setTo(cv::GC_BGD, background.known);
    mask.setTo(cv::GC_BGD, (prior.ring > 2) & (prior.down < prior.chin));
    mask.setTo(cv::GC_FGD, prior.core);
    const cv::Mat inner = (mask == cv::GC_FGD) | (mask == cv::GC_PR_FGD);
    // A face that fills the picture leaves nothing to learn the background from.
    const int fewest = mask.rows * mask.cols / 100;
    if (cv::countNonZero(inner) < fewest || cv::countNonZero(~inner) < fewest)
        return inner;
    cv::Mat outside, inside;
    cv::setRNGSeed(1);
    cv::grabCut(bgr, mask, cv::Rect(), outside, inside, background.plainness() > 0.8 ? 2 : 4,
                cv::GC_INIT_WITH_MASK);
    return (mask == cv::GC_FGD) | (mask == cv::GC_PR_FGD);
}

double overlap(const cv::Mat &one, const cv::Mat &other) {
    const int either = cv::countNonZero(one | other);
    return either == 0 ? 0 : static_cast<double>(cv::countNonZero(one & other)) / either;
}

} // namespace

cv::Mat tidied(const cv::Mat &mask, const Prior &prior) {
    cv::Mat open;
    cv::morphologyEx(mask, open, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    open |= prior.core;
    cv::Mat labels;
    cv::connectedComponents(open, labels, 4, CV_32S);
    double nearest = 1e9;
    int face = 0;
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const double away = cv::norm(
                cv::Point2f(prior.across.at<float>(y, x), prior.down.at<float>(y, x) - 0.2F));
            if (away < nearest && labels.at<int>(y, x) != 0)
                nearest = away, face = labels.at<int>(y, x);
        }
    cv::Mat person = labels == face;

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
            person.setTo(255, labels == label);
    }
    return person;
}

Segmentation segment(const cv::Mat &bgr, const Prior &prior, const Background &background) {
    const cv::Mat byColours = tidied(grabCut(bgr, prior, background), prior);
    const cv::Mat byBackground = tidied(~background.known, prior);
    const cv::Mat byGraph = tidied(graphCut(bgr, prior, background), prior);

    Segmentation result;
    result.agreement = std::min({overlap(byColours, byBackground), overlap(byColours, byGraph),
                                 overlap(byBackground, byGraph)});
    result.person = byColours.clone();
    if (background.plainness() > 0.5) {
        const cv::Mat plausible =
            (prior.ring < 0.95) | ((prior.down > prior.chin + 0.12) & (prior.ring < 1.10));
        result.person |= byBackground & byGraph & plausible;
    }
    carve(result.person, prior, background);
    return result;
}

} // namespace engine
