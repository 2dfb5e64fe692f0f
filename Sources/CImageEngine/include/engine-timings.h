#ifndef CIMAGE_ENGINE_TIMINGS_H
#define CIMAGE_ENGINE_TIMINGS_H

#include "engine-measures.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Milliseconds that each step took so far, by a clock that never goes back; 0 for a step that was
/// not taken.
typedef struct {
    double decode, detect, landmarks, measures;
    /// Cutting out: the wall, the outline, the soft edge, and how well all that went.
    double background, segmentation, alpha, confidence;
    /// The standard photo, its file, and the same crop of the original.
    double compose, encode, framed;
} ie_timings;

void ie_photo_timings(const ie_photo *photo, ie_timings *timings);

#ifdef __cplusplus
}
#endif

#endif
