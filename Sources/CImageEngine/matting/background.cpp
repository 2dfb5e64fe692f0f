#include "background.hpp"

#include "surface.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

cv::Mat smoothLab(const cv::Mat &bgr) {
    cv::Mat lab;
    bgr.convertTo(lab, CV_32F, 1.0 / 255);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::GaussianBlur(lab, lab, {5, 5}, 0.8);
    return lab;
}

double share(const cv::Mat &part, const cv::Mat &whole) {
    const int all = cv::countNonZero(whole);
    return all == 0 ? 0 : static_cast<double>(cv::countNonZero(part & whole)) / all;
}

/// The largest connected part of the known background, with all others that no hard edge divides
/// from their neighbours: beyond such an edge begins a cupboard, a door or the next wall.
cv::Mat oneOf(const Background &background) {
    constexpr int change = 12;
    constexpr int longEdge = 150;
    const cv::Mat near = cv::getStructuringElement(cv::MORPH_RECT, {33, 33});
    cv::Mat lightest, darkest;
    cv::extractChannel(background.lab, lightest, 0);
    lightest.convertTo(lightest, CV_8U);
    lightest.copyTo(darkest);
    lightest.setTo(0, ~background.known);
    darkest.setTo(100, ~background.known);
    cv::dilate(lightest, lightest, near);
    cv::erode(darkest, darkest, near);
    const cv::Mat edges = (lightest - darkest > change) & background.known;

    cv::Mat labels, facts, centres, result = background.known.clone();
    const int count =
        cv::connectedComponentsWithStats(background.known, labels, facts, centres, 4, CV_32S);
    int largest = 0;
    for (int label = 1; label < count; ++label)
        if (largest == 0 ||
            facts.at<int>(label, cv::CC_STAT_AREA) > facts.at<int>(largest, cv::CC_STAT_AREA))
            largest = label;
    for (int label = 1; label < count; ++label)
        if (label != largest && facts.at<int>(label, cv::CC_STAT_AREA) > longEdge &&
            cv::countNonZero((labels == label) & edges) > longEdge)
            result.setTo(0, labels == label);
    return result;
}

Ground groundOf(const cv::Mat &lab, const Prior &prior, const Background &background) {
    const cv::Mat aside = cv::abs(prior.across);
    const cv::Mat besideFace =
        ((prior.down > 0.1) & (aside > 0.45)) | ((prior.down > 0.4) & (aside > 0.36));
    const cv::Mat besideNeck = besideFace & (aside < 0.75) & (prior.down < prior.chin + 0.1);
    const cv::Mat mayBeDark = (besideFace & (prior.down < prior.chin - 0.1)) | besideNeck;
    return {lab,
            prior.ring,
            ((prior.ring > 0.95) & (prior.down < prior.chin - 0.1)) | mayBeDark,
            mayBeDark,
            bodyOf(prior),
            (prior.down > prior.chin - 0.2),
            background.limit(),
            background.limitNearBody()};
}

/// Follows the background from far around the head inward, at a quarter of the canvas's size.
cv::Mat followed(const Prior &prior, Background &background) {
    const Prior coarse{
        halved(prior.ring), halved(prior.across), halved(prior.down), {}, prior.chin};
    const cv::Mat small = halved(background.lab);
    const Surface surface =
        fitSurface(small, (coarse.ring > 1.40) & (coarse.down < prior.chin - 0.25));
    background.sigma = surface.sigma;
    Ground ground = groundOf(small, coarse, background);
    ground.steepLimit = std::max(3.0, 1.6 * background.sigma);
    ground.reach = 3;
    ground.step = 4;
    cv::Mat known = surface.inliers;
    follow(ground, known, 40);
    return known;
}

} // namespace

cv::Mat bodyOf(const Prior &prior) { return (prior.ring < 0.9) & (prior.down > prior.chin + 0.1); }

double Background::limit() const { return std::max(4.5, 2.2 * sigma); }

double Background::limitNearBody() const { return std::max(2.5, 1.8 * sigma); }

double Background::plainness() const { return std::clamp((coverage - 0.55) / 0.35, 0.0, 1.0); }

Background grow(const cv::Mat &bgr, const Prior &prior) {
    Background background;
    background.lab = smoothLab(bgr);
    cv::Mat coarse = followed(prior, background);
    Ground ground = groundOf(background.lab, prior, background);
    ground.steepLimit = std::max(2.2, 1.3 * background.sigma);
    ground.reach = 5;
    ground.step = 2;
    // The coarse result stops short of every edge: the fine one goes on from well inside it.
    cv::erode(coarse, coarse, cv::Mat());
    cv::resize(coarse, background.known, coarse.size() * 2, 0, 0, cv::INTER_NEAREST);
    background.known = background.known(cv::Rect(cv::Point(), bgr.size())).clone();
    follow(ground, background.known, 3);
    cv::morphologyEx(background.known, background.known, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    background.local = localColour(ground, background.known);
    background.distance = difference(background.lab, background.local);
    const cv::Mat surroundings = (prior.ring > 1.25) & (prior.down < prior.chin);
    background.isVisible = cv::countNonZero(surroundings) > bgr.rows * bgr.cols / 100;
    background.coverage = share(oneOf(background), surroundings);
    background.lightness = cv::mean(background.lab, background.known)[0];
    return background;
}

Surroundings lookAround(const Canvas &canvas) {
    const cv::Mat half = halved(canvas.bgr);
    const Prior prior = shapeOf(canvas.face.moved({}, 0.5), half.size());
    return {half, prior, grow(half, prior)};
}

} // namespace engine
