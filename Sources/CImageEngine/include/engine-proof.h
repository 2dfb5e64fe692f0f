#ifndef CIMAGE_ENGINE_PROOF_H
#define CIMAGE_ENGINE_PROOF_H

#include "engine-output.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What an output is claimed to be made of.
typedef struct {
    int32_t width, height, reduction;
    ie_colour background;
    double x, y, scale;
    /// As `ie_output.alpha`, `width` times `height` bytes.
    const uint8_t *alpha;
    /// The quality of an encoding before the one at hand; 0 when there was none.
    int32_t earlier_quality;
} ie_claim;

/// How one block of the output keeps to the claim, in pixels of the output.
typedef struct {
    int32_t x, y, side;
    /// 0 brightness, 1 blue, 2 red.
    int32_t component;
    /// How many pixels of the block are all person, and how many are all background.
    int32_t person, background;
    /// By how much a DCT coefficient differs beyond half its quantisation step; at most 0 but for
    /// rounding when the block is what the claim says.
    double excess;
} ie_block;

/// Compares every block of the JPEG's components with the claim made of the original: `blocks` is
/// an array of `ie_block`. Blocks without a pixel that is all person or all background are left
/// out. `IE_UNSUPPORTED_FORMAT` when the JPEG has not the claim's size or three components.
ie_status ie_compare(const uint8_t *original, size_t count, const ie_limits *limits,
                     const ie_claim *claim, const uint8_t *jpeg, size_t jpeg_count,
                     ie_bytes *blocks, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
