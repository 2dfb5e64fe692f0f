#ifndef CIMAGE_ENGINE_CONTACTSHEET_H
#define CIMAGE_ENGINE_CONTACTSHEET_H

#include "engine-input.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A picture of a contact sheet with two lines below it, of which only ASCII is drawn.
typedef struct {
    const uint8_t *bytes;
    size_t count;
    const char *name;
    const char *words;
    /// The colour of the second line.
    ie_colour colour;
} ie_tile;

/// All tiles beside and below one another, row by row, as one JPEG.
ie_status ie_contact_sheet(const ie_tile *tiles, size_t count, const ie_limits *limits,
                           ie_bytes *jpeg, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
