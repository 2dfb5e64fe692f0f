#include "card.hpp"
#include "decode.hpp"
#include "refusal.hpp"
#include "zone.hpp"

#include <cstring>

using namespace engine;

struct ie_reader {
    TypeReader type;
};

namespace {

/// More pixels show no more of a document that fills the picture.
constexpr int reduceFrom = 3600;

void hand(ie_reading &reading, const std::vector<Symbol> &symbols) {
    reading = {};
    size_t used = 0;
    for (const Symbol &symbol : symbols) {
        if (used + symbol.text.size() >= sizeof reading.text)
            break;
        std::memcpy(reading.text + used, symbol.text.data(), symbol.text.size());
        used += symbol.text.size();
    }
    reading.confidence = confidence(symbols);
}

cv::Mat decoded(const uint8_t *bytes, size_t count, const ie_limits &limits) {
    return decode(bytes, count, readHeader(bytes, count, limits), reduceFrom).bgr;
}

} // namespace

ie_status ie_reader_create(const char *folder, ie_reader **reader, ie_error *error) {
    *reader = nullptr;
    return guarded(error, [&] { *reader = new ie_reader{TypeReader(folder)}; });
}

void ie_reader_free(ie_reader *reader) { delete reader; }

ie_status ie_read_card(ie_reader *reader, const uint8_t *bytes, size_t count,
                       const ie_limits *limits, ie_card_reading *reading, ie_error *error) {
    *reading = {};
    return guarded(error, [&] {
        const CardReading card = readCard(reader->type, decoded(bytes, count, *limits));
        hand(reading->name, card.name);
        hand(reading->sex, card.sex);
        hand(reading->people, card.people);
        hand(reading->address, card.address);
        for (size_t i = 0; i < card.birth.size(); ++i)
            hand(reading->birth[i], card.birth[i]);
        for (size_t i = 0; i < card.number.size(); ++i)
            hand(reading->number[i], card.number[i]);
    });
}

ie_status ie_read_zone(ie_reader *reader, const uint8_t *bytes, size_t count,
                       const ie_limits *limits, ie_zone_reading *reading, ie_error *error) {
    *reading = {};
    return guarded(error, [&] {
        const ZoneReading zone = readZone(reader->type, decoded(bytes, count, *limits));
        for (size_t way = 0; way < zone.size(); ++way)
            for (size_t i = 0; i < zone[way].size(); ++i)
                hand(reading->lines[way][i], zone[way][i]);
    });
}
