#include "zone.hpp"

#include "finder.hpp"
#include "flatten.hpp"
#include "typeline.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdlib>

namespace engine {

namespace {

/// ID-3 of ISO/IEC 7810 in millimetres; the zone takes the lowest 23.2 of them (ICAO 9303-4).
constexpr double wide = 125, tall = 88, zoneHeight = 30;
constexpr int dots = 18;
constexpr size_t letters = 44;

/// How many of its characters a line lacks or has too many.
size_t astray(size_t count) { return count > letters ? count - letters : letters - count; }

/// The filler drawn to fill its box.
cv::Mat filler(cv::Size size) {
    cv::Mat drawn(4 * size.height, 4 * size.width, CV_8U, cv::Scalar(255));
    const int half = drawn.cols / 9;
    const cv::Point corners[] = {
        {drawn.cols - half, half}, {half, drawn.rows / 2}, {drawn.cols - half, drawn.rows - half}};
    cv::line(drawn, corners[0], corners[1], 0, 2 * half);
    cv::line(drawn, corners[1], corners[2], 0, 2 * half);
    cv::resize(drawn, drawn, size, 0, 0, cv::INTER_AREA);
    return drawn;
}

bool isFiller(const cv::Mat &letter) {
    static const cv::Mat wanted = filler({20, 24});
    cv::Mat is, likeness;
    cv::resize(letter, is, wanted.size(), 0, 0, cv::INTER_AREA);
    cv::matchTemplate(is, wanted, likeness, cv::TM_CCOEFF_NORMED);
    return likeness.at<float>(0) > 0.62F;
}

/// One character with half the gaps to its neighbours, in a cell as high as the line.
cv::Mat cell(const cv::Mat &grey, const std::vector<cv::Rect> &line, size_t i) {
    const int tall = line[line.size() / 2].height, pad = tall / 3;
    const cv::Rect &box = line[i];
    const int before = i == 0 ? pad : (box.x - line[i - 1].br().x) / 2;
    const int after = i + 1 == line.size() ? pad : (line[i + 1].x - box.br().x) / 2;
    const cv::Rect place(box.x - before, box.y + box.height / 2 - tall / 2 - pad,
                         std::max(1, box.width + before + after), tall + 2 * pad);
    const cv::Rect inside = place & cv::Rect({}, grey.size());
    cv::Mat result(place.size(), CV_8U, cv::Scalar(255));
    grey(inside).copyTo(result(inside - place.tl()));
    return result;
}

/// Letters and digits between fillers, among which a reader of words would lose count; as many
/// symbols as boxes, `?` where the reader saw none.
std::vector<Symbol> readWord(TypeReader &reader, const cv::Mat &grey,
                             const std::vector<cv::Rect> &line, cv::Range word) {
    cv::Mat set = cell(grey, line, static_cast<size_t>(word.start));
    std::vector<int> middles{set.cols / 2};
    for (int i = word.start + 1; i < word.end; ++i) {
        const cv::Mat next = cell(grey, line, static_cast<size_t>(i));
        cv::Mat level;
        cv::resize(next, level, {next.cols, set.rows});
        middles.push_back(set.cols + next.cols / 2);
        cv::hconcat(set, level, set);
    }
    const int room = set.rows / 2;
    cv::copyMakeBorder(set, set, 0, 0, room, room, cv::BORDER_CONSTANT, 255);
    const double scale = 48.0 / set.rows;
    cv::resize(set, set, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    const std::vector<Symbol> seen = reader.line(set, Type::zone);
    if (seen.size() == middles.size())
        return seen;
    std::vector<Symbol> placed(middles.size(), Symbol{"?", {}, 0});
    for (const Symbol &symbol : seen) {
        const double middle = (symbol.box.x + symbol.box.width / 2.0) / scale - room;
        const auto nearest =
            std::min_element(middles.begin(), middles.end(), [&](int one, int other) {
                return std::abs(one - middle) < std::abs(other - middle);
            });
        Symbol &place = placed[static_cast<size_t>(nearest - middles.begin())];
        if (symbol.confidence > place.confidence)
            place = symbol;
    }
    return placed;
}

/// Each character of the line in its place.
std::vector<Symbol> read(TypeReader &reader, const cv::Mat &grey,
                         const std::vector<cv::Rect> &line) {
    std::vector<Symbol> all;
    const int count = static_cast<int>(line.size());
    for (int i = 0; i < count;) {
        int end = i;
        while (end < count && !isFiller(grey(line[static_cast<size_t>(end)])))
            ++end;
        if (end > i) {
            const std::vector<Symbol> word = readWord(reader, grey, line, {i, end});
            all.insert(all.end(), word.begin(), word.end());
        }
        for (; end < count && isFiller(grey(line[static_cast<size_t>(end)])); ++end)
            all.push_back({"<", line[static_cast<size_t>(end)], 1});
        i = end;
    }
    return all;
}

ZoneReading readPage(TypeReader &reader, const cv::Mat &page) {
    cv::Mat grey;
    cv::cvtColor(page, grey, cv::COLOR_BGR2GRAY);
    const int top = page.rows - cvRound(zoneHeight * dots);
    grey = cleared(flattened(grey.rowRange(top, page.rows), 2.5 * dots), 0.8);
    if (grey.empty())
        return {};
    const TypeSize size{1.5 * dots, 4.0 * dots};
    const std::vector<cv::Rect> one = longestLine(grey, size, 3);
    if (one.size() < letters / 2)
        return {};
    cv::Mat rest = grey.clone();
    for (const cv::Rect &box : one)
        rest(box).setTo(255);
    const std::vector<cv::Rect> other = longestLine(rest, size, 3);
    if (other.size() < letters / 2)
        return {};
    const bool isUpper = one.front().y < other.front().y;
    const auto &upper = isUpper ? one : other, &lower = isUpper ? other : one;
    cv::Mat binary;
    cv::threshold(grey, binary, 0, 255, cv::THRESH_OTSU);
    cv::GaussianBlur(binary, binary, {3, 3}, 0);
    ZoneReading reading;
    for (const auto &[way, picture] : {std::pair(0, grey), std::pair(1, binary)})
        reading[static_cast<size_t>(way)] = {read(reader, picture, upper),
                                             read(reader, picture, lower)};
    return reading;
}

} // namespace

ZoneReading readZone(TypeReader &reader, const cv::Mat &bgr) {
    ZoneReading best;
    size_t least = 2 * letters;
    for (const Corners &corners : findDocuments(bgr, wide / tall))
        for (const bool turned : {false, true}) {
            const cv::Size size(cvRound(wide * dots), cvRound(tall * dots));
            ZoneReading reading = readPage(reader, rectified(bgr, corners, size, turned));
            const size_t now = astray(reading[0][0].size()) + astray(reading[0][1].size());
            if (now < least) {
                least = now;
                best = std::move(reading);
            }
            if (least <= 2)
                return best;
        }
    return best;
}

} // namespace engine
