#include "doubts.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

/// How much of the body the finished photo shows, in face widths below the chin and to each side.
constexpr double shownBelow = 1.0, shownBeside = 1.2;

/// A distance from the background in Lab that people take for the background still.
constexpr double hardlyVisible = 9;

void weighOutline(const cv::Mat &person, const Prior &prior, const Background &background,
                  Doubts &doubts) {
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(person, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat solid, dx, dy;
    person.convertTo(solid, CV_32F, 1.0 / 255);
    cv::GaussianBlur(solid, solid, {13, 13}, 2);
    cv::Sobel(solid, dx, CV_32F, 1, 0);
    cv::Sobel(solid, dy, CV_32F, 0, 1);
    const cv::Rect inside(0, 0, person.cols, person.rows);
    int all[2] = {}, weak[2] = {};
    for (const auto &outline : outlines)
        for (const cv::Point &place : outline) {
            const bool atEdge = place.x < 2 || place.y < 2 || place.x >= person.cols - 2 ||
                                place.y >= person.rows - 2;
            const double down = prior.down.at<float>(place) - prior.chin;
            if (atEdge || down > shownBelow ||
                std::abs(prior.across.at<float>(place)) > shownBeside)
                continue;
            const cv::Point2d inward(dx.at<float>(place), dy.at<float>(place));
            const cv::Point2d unit = inward / std::max(1e-6, cv::norm(inward));
            // Thin hair lets the wall through close to the outline: look twice as far as well.
            double within = 0, without = 1e9, step = 1e9;
            for (const double depth : {3.0, 6.0}) {
                const cv::Point in(cv::Point2d(place) + unit * depth);
                const cv::Point out(cv::Point2d(place) - unit * depth);
                if (inside.contains(in))
                    within = std::max<double>(within, background.distance.at<float>(in));
                if (inside.contains(out))
                    without = std::min<double>(without, background.distance.at<float>(out));
                if (inside.contains(in) && inside.contains(out))
                    step =
                        apart(background.lab.at<cv::Vec3f>(in), background.lab.at<cv::Vec3f>(out));
            }
            if (without == 1e9)
                continue;
            const int part = down > 0;
            all[part] += 1;
            // Cloth before a wall of nearly its colour is seen by a fainter edge.
            const double visible = part == 0 ? std::max(hardlyVisible, 3 * background.sigma)
                                             : background.limitNearBody();
            weak[part] +=
                within < visible || without > 0.6 * within || (part == 1 && step < visible);
        }
    doubts.weakHead = all[0] == 0 ? 1 : static_cast<double>(weak[0]) / all[0];
    doubts.weakShoulders = all[1] == 0 ? 0 : static_cast<double>(weak[1]) / all[1];
}

/// The colours of a person: coarse bins of what is surely hair, skin or clothes.
class Palette {
  public:
    void add(const cv::Mat &lab, const cv::Mat &sure) {
        std::vector<float> counts(seen_.size(), 0);
        float total = 0;
        for (int y = 0; y < lab.rows; ++y)
            for (int x = 0; x < lab.cols; ++x)
                if (sure.at<uchar>(y, x) != 0)
                    counts[bin(lab.at<cv::Vec3f>(y, x))] += 1, total += 1;
        for (size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > rare * total)
                seen_[i] = 255;
    }
    /// Whether the colour is one of the person's or next to one.
    bool has(const cv::Vec3f &colour) const {
        const int l = lightness(colour), a = hue(colour[1]), b = hue(colour[2]);
        for (int i = std::max(0, l - 1); i <= std::min(side - 1, l + 1); ++i)
            for (int j = std::max(0, a - 1); j <= std::min(side - 1, a + 1); ++j)
                for (int k = std::max(0, b - 1); k <= std::min(side - 1, b + 1); ++k)
                    if (seen_[(i * side + j) * side + k] != 0)
                        return true;
        return false;
    }

  private:
    static constexpr int side = 24;
    static constexpr float rare = 0.005F;
    static int lightness(const cv::Vec3f &lab) {
        return std::clamp(static_cast<int>(lab[0] / 8), 0, side - 1);
    }
    static int hue(float value) {
        return std::clamp(static_cast<int>((value + 72) / 6), 0, side - 1);
    }
    static int bin(const cv::Vec3f &lab) {
        return (lightness(lab) * side + hue(lab[1])) * side + hue(lab[2]);
    }
    std::vector<uchar> seen_ = std::vector<uchar>(side * side * side, 0);
};

/// Shoulders fall from the neck outward: a line that rises again has a bite in it.
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

/// Pixels of pieces that come off when what is thin is taken away.
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

/// Pixels without person that have the person above them and hardly visible clothes below: bites
/// taken out of a shoulder. Below hanging hair the edge is sharp.
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

/// The largest connected piece under the mask, after what is thin is taken away, in pixels.
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

} // namespace

Doubts doubtsAbout(const cv::Mat &person, const Prior &prior, const Background &background,
                   double faceWidth) {
    Doubts doubts;
    weighOutline(person, prior, background, doubts);

    cv::Mat solid;
    cv::erode(person, solid, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    Palette head;
    head.add(background.lab, prior.core & person & (prior.down < prior.chin));
    head.add(background.lab, solid & (prior.ring < 0.80) & (prior.down < -0.30));
    Palette whole = head;
    whole.add(background.lab, solid & (prior.ring < 0.80) & (prior.down > prior.chin + 0.15));
    // Hair is never as smooth as a shadow on the wall.
    cv::Mat light, smooth;
    cv::extractChannel(background.lab, light, 0);
    cv::morphologyEx(light, smooth, cv::MORPH_GRADIENT, cv::Mat());
    // Nor is it as flat as a thing, unless it is as good as black, or drawn.
    constexpr float flatBelow = 2.5F, evenBelow = 6, darkest = 15;
    const cv::Mat crown = solid & (prior.ring < 0.80) & (prior.down < -0.60);
    const bool isDrawn =
        cv::countNonZero(crown & (smooth < flatBelow)) > 0.5 * cv::countNonZero(crown);
    cv::Mat flat = cv::Mat::zeros(person.size(), CV_8U), strange = flat.clone();
    int foreign = 0, outlying = 0, shade = 0;
    for (int y = 0; y < person.rows; ++y)
        for (int x = 0; x < person.cols; ++x) {
            const float ring = prior.ring.at<float>(y, x);
            const float down = prior.down.at<float>(y, x) - prior.chin;
            const float aside = std::abs(prior.across.at<float>(y, x));
            // Ears reach farther out than cheeks, but not farther than this.
            const bool isOuter = ring >= 0.85F || (aside > 0.55F && down < -0.3);
            const bool isBesideNeck = down > -0.5 && aside > 0.40F;
            if (person.at<uchar>(y, x) == 0 || (!isOuter && !isBesideNeck) || down > 0.25)
                continue;
            const bool isBesideHead = down < -0.15;
            outlying += isBesideHead && (ring > 1.35F || aside > 0.95F);
            if (solid.at<uchar>(y, x) == 0)
                continue;
            const cv::Vec3f &colour = background.lab.at<cv::Vec3f>(y, x);
            const bool isForeign = isOuter && !(isBesideHead ? head : whole).has(colour);
            foreign += isForeign;
            if (isForeign && smooth.at<float>(y, x) < evenBelow)
                strange.at<uchar>(y, x) = 255;
            if (isBesideHead && isOuter && smooth.at<float>(y, x) < flatBelow &&
                colour[0] > darkest)
                flat.at<uchar>(y, x) = 255;
            shade += isBesideHead && smooth.at<float>(y, x) < 4 &&
                     isShade(colour, background.local.at<cv::Vec3f>(y, x));
        }
    const double square = faceWidth * faceWidth;
    doubts.foreign = foreign / square;
    doubts.flat = isDrawn ? 0 : largestPiece(flat) / square;
    doubts.strange = largestPiece(strange) / square;
    doubts.outlying = outlying / square;
    doubts.shade = shade / square;
    doubts.loose = loosePixels(person, prior) / square;
    doubts.hollow = hollowPixels(person, prior, background) / square;
    doubts.notch = notch(person, prior);
    return doubts;
}

} // namespace engine
