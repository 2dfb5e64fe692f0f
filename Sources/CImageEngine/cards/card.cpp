#include "card.hpp"

#include "cardfields.hpp"
#include "finder.hpp"
#include "flatten.hpp"
#include "typeline.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

/// ID-1 of ISO/IEC 7810, in millimetres.
constexpr double wide = 85.6, tall = 53.98;

/// How much the number reads like one: of eighteen characters, and the surer the better.
double likelihood(const CardReading &reading) {
    double best = 0;
    for (const std::vector<Symbol> &number : reading.number)
        best = std::max(best, (number.size() == 18 ? 1 : 0) + confidence(number));
    return best;
}

/// Where the number stands on a card, in millimetres: the middles of its first and last digit.
constexpr double firstDigit = 30.0, lastDigit = 76.8, numberMiddle = 47.4;

/// The card around its number, for cards whose own outline does not show; nothing where there is no
/// line of eighteen.
std::vector<Corners> aroundNumber(const cv::Mat &bgr) {
    std::vector<Corners> found;
    for (const bool stands : {false, true}) {
        cv::Mat picture = bgr, channels[3];
        if (stands)
            cv::rotate(bgr, picture, cv::ROTATE_90_CLOCKWISE);
        cv::split(picture, channels);
        const double width = picture.cols;
        const cv::Mat ink =
            flattened(cv::max(channels[0], cv::max(channels[1], channels[2])), 0.025 * width);
        const std::vector<cv::Rect> line = longestLine(ink, {0.008 * width, 0.05 * width}, 2.2);
        if (line.size() != 18)
            continue;
        const cv::Point2d first = (line.front().tl() + line.front().br()) / 2;
        const cv::Point2d last = (line.back().tl() + line.back().br()) / 2;
        const cv::Point2d right = (last - first) / (lastDigit - firstDigit);
        const cv::Point2d down(-right.y, right.x);
        const cv::Point2d origin = first - firstDigit * right - numberMiddle * down;
        Corners corners;
        const cv::Point2d places[] = {{0, 0}, {wide, 0}, {wide, tall}, {0, tall}};
        for (size_t i = 0; i < 4; ++i) {
            const cv::Point2d corner = origin + places[i].x * right + places[i].y * down;
            corners[i] = stands ? cv::Point2f(static_cast<float>(corner.y),
                                              static_cast<float>(bgr.rows - corner.x))
                                : cv::Point2f(corner);
        }
        found.push_back(corners);
    }
    return found;
}

/// A card as somebody has seen it in the picture, with its number.
struct Seen {
    cv::Mat card;
    CardReading reading;
    double likely = -1;
    /// Nothing better is looked for.
    bool isClear() const { return likely > 1.5; }
};

void lookAt(TypeReader &reader, const cv::Mat &bgr, const std::vector<Corners> &places,
            Seen &best) {
    const cv::Size size(cvRound(wide * dots), cvRound(tall * dots));
    for (const Corners &corners : places)
        for (const bool turned : {false, true}) {
            if (best.isClear())
                return;
            Seen seen{rectified(bgr, corners, size, turned), {}};
            readNumber(reader, CardFace(seen.card), seen.reading);
            seen.likely = likelihood(seen.reading);
            if (seen.likely > best.likely)
                best = seen;
        }
}

} // namespace

CardReading readCard(TypeReader &reader, const cv::Mat &bgr) {
    Seen best;
    std::vector<Corners> places = findDocuments(bgr, wide / tall);
    const Corners whole = places.back();
    places.pop_back();
    lookAt(reader, bgr, places, best);
    if (!best.isClear())
        lookAt(reader, bgr, aroundNumber(bgr), best);
    lookAt(reader, bgr, {whole}, best);
    const CardFace face(best.card);
    readBirth(reader, face, best.reading);
    readWords(reader, face, best.reading);
    return best.reading;
}

} // namespace engine
