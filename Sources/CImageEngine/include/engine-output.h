#ifndef CIMAGE_ENGINE_OUTPUT_H
#define CIMAGE_ENGINE_OUTPUT_H

#include "engine-matting.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    int32_t width, height, density;
    int64_t least_bytes, most_bytes;
    int32_t least_quality, most_quality;
    ie_colour background;
    /// Upper left corner in the source, and output pixels per source pixel.
    double x, y, scale;
    /// Not zero: the crop alone, before the background that was photographed.
    int32_t keeps_background;
} ie_output_order;

typedef struct {
    ie_bytes jpeg;
    /// The same crop before the background that was photographed, as JPEG.
    ie_bytes framed;
    /// How much of each pixel is person, one byte each, row by row. Where it is 255, the output
    /// before encoding is the crop, resampled and rounded, and where it is 0 the background.
    ie_bytes alpha;
    /// The picture was halved (2) or quartered (4) while it was decoded, or not (1).
    int32_t reduction;
    int32_t quality;
    /// Not a number where nobody was looked for or cut out.
    double hair_top, eye_line, face_width, centre_offset;
} ie_output;

/// Composes and encodes after `ie_matte` or `ie_apply_mask`, which a photo that keeps its
/// background does not need. `IE_NO_SUCH_SIZE` when no way of writing gives the asked bytes: then
/// the error holds the nearest size and the missed bound.
ie_status ie_render(ie_photo *photo, const ie_output_order *order, ie_output *output,
                    ie_error *error);

/// The brightness of the upright picture, one byte a pixel, row by row.
ie_status ie_read_grey(const uint8_t *bytes, size_t count, const ie_limits *limits,
                       ie_bytes *pixels, int32_t *width, int32_t *height, ie_error *error);

/// A lossless PNG of one byte a pixel.
ie_status ie_write_grey(const uint8_t *pixels, int32_t width, int32_t height, ie_bytes *png,
                        ie_error *error);

/// Pixels, three bytes each (red, green, blue), row by row, as JPEG with all of their colour.
ie_status ie_encode(const uint8_t *pixels, int32_t width, int32_t height, int32_t quality,
                    ie_bytes *jpeg, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
