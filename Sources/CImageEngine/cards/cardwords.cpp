#include "cardfields.hpp"

#include "flatten.hpp"
#include "typeline.hpp"

#include <algorithm>

namespace engine {

namespace {

// In millimetres, with room for a card that was printed or straightened a little off.
const cv::Rect2d namePlace(13.5, 6.0, 39.0, 7.8);
/// With the label before it, for a word alone is harder to read; the label in between is hidden.
const cv::Rect2d sexAndPeoplePlace(4.0, 14.2, 49.5, 6.4);
constexpr double sexFrom = 13.2, sexTo = 21.9, peopleFrom = 30.3;
const cv::Rect2d addressPlace(13.5, 27.8, 40.2, 16.2);
constexpr int leastHeight = 2 * dots;

/// The highest of the rows, for specks and neighbours are lower.
std::vector<Symbol> onlyRow(TypeReader &reader, const cv::Mat &field, Row &row) {
    if (field.empty())
        return {};
    const std::vector<cv::Range> rows = rowsOfType(field, leastHeight);
    if (rows.empty())
        return {};
    row = cutOut(field, *std::max_element(rows.begin(), rows.end(), [](auto one, auto other) {
                     return one.size() < other.size();
                 }));
    return reader.line(row.picture, Type::chinese);
}

} // namespace

void readWords(TypeReader &reader, const CardFace &face, CardReading &reading) {
    Row row;
    reading.name = onlyRow(reader, cleared(part(face.ink, namePlace), 0.6), row);
    const cv::Mat both = part(face.print, sexAndPeoplePlace).clone();
    both.colRange(cvRound((sexTo - sexAndPeoplePlace.x) * dots),
                  cvRound((peopleFrom - sexAndPeoplePlace.x) * dots))
        .setTo(groundLevel);
    for (const Symbol &symbol : onlyRow(reader, cleared(both, 0.75), row)) {
        const double x =
            row.column(symbol.box.x + symbol.box.width / 2.0) / dots + sexAndPeoplePlace.x;
        if (x > (sexTo + peopleFrom) / 2)
            reading.people.push_back(symbol);
        else if (x > sexFrom)
            reading.sex.push_back(symbol);
    }
    const cv::Mat address = cleared(part(face.ink, addressPlace), 0.6);
    if (address.empty())
        return;
    for (const cv::Range &rows : rowsOfType(address, leastHeight)) {
        const std::vector<Symbol> more = reader.line(cutOut(address, rows).picture, Type::chinese);
        reading.address.insert(reading.address.end(), more.begin(), more.end());
    }
}

} // namespace engine
