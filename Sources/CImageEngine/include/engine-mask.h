#ifndef CIMAGE_ENGINE_MASK_H
#define CIMAGE_ENGINE_MASK_H

#include "engine-matting.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Cuts the person out by a mask that a person drew, one byte a pixel of the upright source, from
/// 128 on person. `face_share` is how much of what is surely the face and trunk it covers.
/// `IE_NO_SUCH_SIZE` when the size is another: then the error holds the two widths or heights.
ie_status ie_apply_mask(ie_photo *photo, const uint8_t *mask, int32_t width, int32_t height,
                        ie_colour background, ie_matte_measures *measures, double *face_share,
                        ie_error *error);

/// How much of each pixel of the upright source is person after `ie_matte`, as a grey PNG.
ie_status ie_draw_mask(const ie_photo *photo, ie_bytes *png, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
