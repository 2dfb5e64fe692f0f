#ifndef CIMAGE_ENGINE_CODES_H
#define CIMAGE_ENGINE_CODES_H

#include "engine-input.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The texts of all QR codes, each ended by a zero byte.
ie_status ie_read_codes(const uint8_t *bytes, size_t count, const ie_limits *limits,
                        ie_bytes *texts, ie_error *error);

/// One byte per module, row by row, 1 is dark; `side` modules a row, no quiet zone.
ie_status ie_draw_code(const char *text, ie_bytes *modules, int32_t *side, ie_error *error);

/// A QR code as a JPEG with its quiet zone, so many pixels a module.
ie_status ie_draw_code_picture(const char *text, int32_t scale, ie_bytes *jpeg, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
