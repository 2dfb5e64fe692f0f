// Identity cards and passports read from any bytes.

#include "target.hpp"

#include <cstring>
#include <initializer_list>

static ie_reader *made() {
    ie_reader *reader = nullptr;
    ie_error error{};
    if (ie_reader_create(nullptr, &reader, &error) != IE_OK)
        find(error.text);
    return reader;
}

static void weigh(const ie_reading &reading) {
    if (std::memchr(reading.text, 0, sizeof reading.text) == nullptr)
        find("a text without an end");
    if (!(reading.confidence >= 0 && reading.confidence <= 1))
        find("a confidence that is none");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    static ie_reader *const reader = made();
    ie_error error{};
    // By turns, for each takes most of a second.
    if (count % 2 == 0) {
        ie_card_reading card{};
        if (!succeeded(ie_read_card(reader, bytes, count, &limits, &card, &error), error))
            return 0;
        for (const ie_reading &reading : {card.name, card.sex, card.people, card.address})
            weigh(reading);
        for (const ie_reading &reading : card.birth)
            weigh(reading);
        for (const ie_reading &reading : card.number)
            weigh(reading);
    } else {
        ie_zone_reading zone{};
        if (!succeeded(ie_read_zone(reader, bytes, count, &limits, &zone, &error), error))
            return 0;
        for (const auto &way : zone.lines)
            for (const ie_reading &line : way)
                weigh(line);
    }
    return 0;
}
