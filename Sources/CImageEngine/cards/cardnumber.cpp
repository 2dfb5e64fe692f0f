#include "cardfields.hpp"

#include "flatten.hpp"
#include "typeline.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

// In millimetres, with room for a card that was printed or straightened a little off.
const cv::Rect2d numberPlace(24.0, 41.5, 60.5, 12.0);
const cv::Rect2d birthPlace(13.5, 21.2, 33.0, 6.4);

cv::Mat binary(const cv::Mat &grey) {
    cv::Mat result;
    cv::threshold(grey, result, 0, 255, cv::THRESH_OTSU);
    cv::GaussianBlur(result, result, {3, 3}, 0);
    return result;
}

/// The digits of a date set closer, with one blank between year, month and day.
struct Composed {
    cv::Mat picture;
    /// Where each part but the first begins.
    std::vector<int> parts;
};

Composed composed(const cv::Mat &field, const std::vector<cv::Rect> &line) {
    const int tall = line.front().height, blank = tall;
    Composed result;
    const int top = std::max(0, line.front().y - tall / 2);
    const int bottom = std::min(field.rows, line.back().br().y + tall / 2);
    cv::Mat set(bottom - top, blank, CV_8U, cv::Scalar(255));
    for (size_t i = 0; i < line.size(); ++i) {
        const int margin = tall / 8;
        const int from = std::max(0, line[i].x - margin);
        const int to = std::min(field.cols, line[i].br().x + margin);
        if (i > 0 && line[i].x - line[i - 1].br().x > tall) {
            result.parts.push_back(set.cols);
            cv::copyMakeBorder(set, set, 0, 0, 0, blank, cv::BORDER_CONSTANT, 255);
        }
        cv::hconcat(set, field(cv::Range(top, bottom), cv::Range(from, to)), set);
    }
    cv::copyMakeBorder(set, set, 0, 0, 0, blank, cv::BORDER_CONSTANT, 255);
    const double scale = 48.0 / set.rows;
    cv::resize(set, result.picture, {}, scale, scale, cv::INTER_CUBIC);
    for (int &part : result.parts)
        part = cvRound(part * scale);
    return result;
}

std::vector<Symbol> birthDigits(TypeReader &reader, const cv::Mat &ink) {
    const cv::Mat field = cleared(ink, 0.55);
    if (field.empty())
        return {};
    const std::vector<cv::Rect> line = longestLine(field, {1.5 * dots, 3.4 * dots}, 5);
    if (line.size() < 4)
        return {};
    const Composed set = composed(field, line);
    std::vector<Symbol> symbols = reader.line(set.picture, Type::number);
    // Digits of one part stay together; a blank leads each part but the first.
    std::vector<Symbol> all;
    size_t part = 0;
    for (Symbol &symbol : symbols) {
        const int middle = symbol.box.x + symbol.box.width / 2;
        if (part < set.parts.size() && middle > set.parts[part]) {
            all.push_back({" ", symbol.box, symbol.confidence});
            ++part;
        }
        all.push_back(symbol);
    }
    return all;
}

} // namespace

void readNumber(TypeReader &reader, const CardFace &face, CardReading &reading) {
    const cv::Mat field = part(face.ink, numberPlace);
    const std::vector<cv::Rect> line = longestLine(field, {1.5 * dots, 4.5 * dots}, 2.2);
    if (line.size() < 9)
        return;
    reading.number[0] = reader.line(levelled(field, line, 0.3, 48), Type::number);
    reading.number[1] = reader.line(binary(levelled(field, line, 0.15, 60)), Type::number);
    reading.number[2] = reader.line(levelled(field, line, 0.5, 40), Type::number);
}

void readBirth(TypeReader &reader, const CardFace &face, CardReading &reading) {
    reading.birth[0] = birthDigits(reader, part(face.ink, birthPlace));
    const cv::Mat row = cleared(part(face.print, birthPlace), 0.75);
    if (row.empty())
        return;
    const std::vector<cv::Range> rows = rowsOfType(row, 3 * dots / 2);
    if (!rows.empty())
        reading.birth[1] = reader.line(cutOut(row, rows.front()).picture, Type::chinese);
}

} // namespace engine
