#ifndef CIMAGE_ENGINE_INPUT_H
#define CIMAGE_ENGINE_INPUT_H

#include "engine-base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { IE_JPEG = 0, IE_PNG, IE_WEBP, IE_HEIC } ie_format;

typedef struct {
    ie_format format;
    /// Size of the upright picture.
    int32_t width, height;
    /// EXIF orientation 1 to 8.
    int32_t orientation;
    /// Dots per inch, 0 when the file does not say.
    double density;
    char software[128];
} ie_header;

/// Reads the header only; refuses by the limits before any pixel is decoded.
ie_status ie_probe(const uint8_t *bytes, size_t count, const ie_limits *limits, ie_header *header,
                   ie_error *error);

/// The picture upright, in sRGB, without metadata, as JPEG.
ie_status ie_preview(const uint8_t *bytes, size_t count, const ie_limits *limits, int32_t long_side,
                     ie_bytes *jpeg, ie_error *error);

/// The decoded pixels, three bytes each (red, green, blue), upright, row by row.
ie_status ie_decode(const uint8_t *bytes, size_t count, const ie_limits *limits, ie_bytes *pixels,
                    int32_t *width, int32_t *height, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
