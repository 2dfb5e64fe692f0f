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
} ie_output_order;

typedef struct {
    ie_bytes jpeg;
    /// The same crop before the background that was photographed, as JPEG.
    ie_bytes framed;
    int32_t quality;
    double hair_top, eye_line, face_width, centre_offset;
} ie_output;

/// Composes and encodes after `ie_matte`; `IE_NO_SUCH_SIZE` when no quality gives the asked bytes.
ie_status ie_render(ie_photo *photo, const ie_output_order *order, ie_output *output,
                    ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
