#ifndef CIMAGE_ENGINE_MATTING_H
#define CIMAGE_ENGINE_MATTING_H

#include "engine-measures.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    double agreement, background_lightness, weak_edge_share, coverage, background_spread;
    double weak_shoulder_share, foreign_area, outlying_area, shade_area, loose_area, hollow_area;
    double shoulder_notch, halo, flat_area, strange_area, alike_share, regained_area;
    /// NaN where no shoulders are seen.
    double faint_step;
    double hair_top_y;
    int32_t hair_touches_edge;
    double background_distance, clothing_near_background;
} ie_matte_measures;

/// Looks at what is around the person, without cutting out: sets the measures of the background and
/// of the clothes, and all others to their worst. `IE_NO_FACE` when there is no person.
ie_status ie_measure_background(ie_photo *photo, ie_colour background, ie_matte_measures *measures,
                                ie_error *error);

/// Cuts the person out, before `background`; `IE_NO_FACE` when there is none.
ie_status ie_matte(ie_photo *photo, ie_colour background, ie_matte_measures *measures,
                   ie_error *error);

/// After `ie_matte`: gives up the cut-out and keeps the edges that were photographed, for a picture
/// whose background is even and nearly `background`.
ie_status ie_keep_edges(ie_photo *photo, ie_colour background, ie_error *error);

/// The local mean, at every pixel, of those values whose mask is not zero.
ie_status ie_local_mean(const float *values, const uint8_t *mask, int32_t width, int32_t height,
                        float *means, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
