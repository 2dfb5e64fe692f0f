#ifndef CIMAGE_ENGINE_MEASURES_H
#define CIMAGE_ENGINE_MEASURES_H

#include "engine-input.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The trained models, loaded once; use each from one thread at a time.
typedef struct ie_engine ie_engine;

/// Either path may be null: then what needs it is not measured.
ie_status ie_engine_create(const char *landmarks, const char *cascades, ie_engine **engine,
                           ie_error *error);
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
    double face_lightness, under_exposed, over_exposed, light_asymmetry;
} ie_measures;

typedef struct ie_photo ie_photo;

/// Decodes, finds the face and measures it. The photo keeps what matting and rendering need.
ie_status ie_analyse(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                     ie_photo **photo, ie_measures *measures, ie_error *error);
void ie_photo_free(ie_photo *photo);

#ifdef __cplusplus
}
#endif

#endif
