#ifndef CIMAGE_ENGINE_MEASURES_H
#define CIMAGE_ENGINE_MEASURES_H

#include "engine-input.h"
#include "engine-networks.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The trained models, loaded once; use each from one thread at a time.
typedef struct ie_engine ie_engine;

/// Loads the models; a network that is named is tried, and refused with `IE_UNFIT_MODEL`.
ie_status ie_engine_create(const ie_models *models, ie_engine **engine, ie_error *error);
void ie_engine_free(ie_engine *engine);

typedef struct {
    ie_header header;
    int32_t face_count;
    /// Quarter turns clockwise after which a face is found, when none is found upright; else 0.
    int32_t quarter_turns;
    int32_t has_landmarks;
    ie_rectangle face;
    int32_t other_face_count;
    ie_rectangle other_faces[8];
    double face_width, eye_distance, centre_x, eye_line_y, chin_y;
    double roll, yaw, pitch;
    double eye_openness, mouth_openness, glasses_edge;
    double eye_sharpness, reblur_ratio;
    /// The re-blur ratio along the direction in which it is largest, and across it.
    double reblur_along, reblur_across;
    double face_lightness, under_exposed, over_exposed, light_asymmetry;
    /// Overlap of the histograms of the two cheeks, 0 to 1.
    double light_overlap;
    /// Entropy of the grey levels of the head and the wall beside it, in bits.
    double dynamic_range;
    /// Mean a* and b* of the cheeks, mean chroma of the face.
    double skin_a, skin_b, face_chroma;
    /// Share of the face, and of the worse eye's surroundings, that shines without colour.
    double skin_glare, lens_glare;
    ie_rectangle glare;
    /// Share of skin above the worse brow.
    double brow_skin;
    /// Fine detail of the cheeks in grey levels.
    double skin_detail;
    /// A face that is smaller or less sure than those counted; width 0 when there is none.
    ie_rectangle bystander;
    double bystander_score;
    /// The wall outside the usual outline of a person: spread around an even surface, share of it
    /// that is even, lightness.
    double wall_spread, wall_share, wall_lightness;
    /// Width of an even border as a share of the side it takes room from.
    double border_width;
    ie_rectangle border;
    /// Strokes of the most text-like spot outside the person.
    double text_strokes;
    ie_rectangle text;
    /// How far the second longest of four straight lines, one along each side, goes through.
    double frame_line;
    /// Height of the regular peaks in the spectrum, as screens and prints leave them.
    double screen_peaks;
    /// Quality of the quantisation tables, 1 to 100; of JPEG files only.
    double jpeg_quality;
    /// Steps at the borders of blocks against steps inside them.
    double blockiness;
    int64_t file_bytes;
    /// Perceptual hashes of the picture and of the face, where there is one.
    uint64_t picture_hash, face_hash;
} ie_measures;

/// What only the cut-out shows.
typedef struct {
    /// Slope of the line between the shoulders in degrees, clockwise is positive.
    double shoulder_slope;
    /// How much darker the wall is close to the person than farther out, in L*.
    double shadow_depth;
    ie_rectangle shadow;
} ie_outline_measures;

typedef struct ie_photo ie_photo;

/// Decodes, finds the face and measures it. The photo keeps what matting and rendering need; free
/// it before its engine.
ie_status ie_analyse(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                     ie_photo **photo, ie_measures *measures, ie_error *error);
/// Decodes only, for a photo that is cropped by hand: nobody is looked for and nothing is measured.
/// Gives the size of the upright picture.
ie_status ie_open(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                  ie_photo **photo, int32_t *width, int32_t *height, ie_error *error);
/// Measures the outline after `ie_matte`.
ie_status ie_measure_outline(const ie_photo *photo, ie_outline_measures *measures, ie_error *error);
void ie_photo_free(ie_photo *photo);

#ifdef __cplusplus
}
#endif

#endif
