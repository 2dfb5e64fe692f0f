#ifndef CIMAGE_ENGINE_CARDS_H
#define CIMAGE_ENGINE_CARDS_H

#include "engine-base.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The languages in which documents are read; use each reader from one thread at a time.
typedef struct ie_reader ie_reader;

/// Loads Tesseract's data for Latin letters and Chinese from a folder, or from where the library
/// looks when it is null; `IE_MISSING_MODEL` when they are not there.
ie_status ie_reader_create(const char *folder, ie_reader **reader, ie_error *error);
void ie_reader_free(ie_reader *reader);

/// What was read in one place, UTF-8, empty when nothing was; `confidence` is that of the least
/// sure character, 0 to 1.
typedef struct {
    char text[256];
    double confidence;
} ie_reading;

enum { IE_NUMBER_READINGS = 3, IE_BIRTH_READINGS = 2, IE_ZONE_LINES = 2, IE_ZONE_READINGS = 2 };

/// The front of a resident identity card, field by field. Number and birth date are read several
/// times, each in a way of its own.
typedef struct {
    ie_reading name, sex, people, address;
    ie_reading birth[IE_BIRTH_READINGS];
    ie_reading number[IE_NUMBER_READINGS];
} ie_card_reading;

/// Finds the card in the picture, or takes the picture for the card. Fields that were not found are
/// empty.
ie_status ie_read_card(ie_reader *reader, const uint8_t *bytes, size_t count,
                       const ie_limits *limits, ie_card_reading *reading, ie_error *error);

/// The machine readable zone of a passport's data page, its lines from top to bottom, read twice,
/// each time in another way. A line that was not found is empty, `?` is a character that was not
/// read.
typedef struct {
    ie_reading lines[IE_ZONE_READINGS][IE_ZONE_LINES];
} ie_zone_reading;

ie_status ie_read_zone(ie_reader *reader, const uint8_t *bytes, size_t count,
                       const ie_limits *limits, ie_zone_reading *reading, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
