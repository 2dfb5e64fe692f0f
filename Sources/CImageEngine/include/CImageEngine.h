#ifndef CIMAGE_ENGINE_H
#define CIMAGE_ENGINE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Lengths and places are pixels of the upright source picture unless said otherwise.
// A measure that could not be taken is NaN. No function throws; none keeps a pointer to its input.

typedef enum {
    IE_OK = 0,
    IE_EMPTY,
    IE_NOT_A_PICTURE,
    IE_UNSUPPORTED_FORMAT,
    IE_TRUNCATED,
    IE_TOO_MANY_BYTES,
    IE_TOO_MANY_PIXELS,
    IE_TOO_FEW_PIXELS,
    IE_MISSING_MODEL,
    IE_NO_FACE,
    IE_NO_SUCH_SIZE,
    IE_FAILED
} ie_status;

typedef enum { IE_JPEG = 0, IE_PNG, IE_WEBP, IE_HEIC } ie_format;

/// What went wrong: words for logs, and the value and limit where a limit was passed.
typedef struct {
    char text[256];
    int64_t value;
    int64_t limit;
} ie_error;

typedef struct {
    int64_t bytes;
    int64_t pixels;
    int64_t short_side;
} ie_limits;

typedef struct {
    double x, y, width, height;
} ie_rectangle;

/// Memory handed out by the engine; give it back with `ie_bytes_free`.
typedef struct {
    uint8_t *data;
    size_t count;
} ie_bytes;

void ie_bytes_free(ie_bytes *bytes);

/// The version of the measures, changed whenever one of them changes.
const char *ie_version(void);
/// The versions of the libraries beneath, in one line.
const char *ie_libraries(void);

// -- Engine: the models, loaded once; use each from one thread at a time.

typedef struct ie_engine ie_engine;

/// Either path may be null: then what needs it is not measured.
ie_status ie_engine_create(const char *landmarks, const char *cascades, ie_engine **engine,
                           ie_error *error);
void ie_engine_free(ie_engine *engine);

// -- Header

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

// -- Measures

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

// -- Cutting out

typedef struct {
    uint8_t red, green, blue;
} ie_colour;

typedef struct {
    double agreement, background_lightness, weak_edge_share, coverage, background_spread;
    double hair_top_y;
    int32_t hair_touches_edge;
    double background_distance, clothing_near_background;
} ie_matte_measures;

/// Cuts the person out, before `background`; `IE_NO_FACE` when there is none.
ie_status ie_matte(ie_photo *photo, ie_colour background, ie_matte_measures *measures,
                   ie_error *error);

// -- Output

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

/// The picture upright, in sRGB, without metadata, as JPEG.
ie_status ie_preview(const uint8_t *bytes, size_t count, const ie_limits *limits, int32_t long_side,
                     ie_bytes *jpeg, ie_error *error);

// -- Codes

/// The texts of all QR codes, each ended by a zero byte.
ie_status ie_read_codes(const uint8_t *bytes, size_t count, const ie_limits *limits,
                        ie_bytes *texts, ie_error *error);

/// One byte per module, row by row, 1 is dark; `side` modules a row, no quiet zone.
ie_status ie_draw_code(const char *text, ie_bytes *modules, int32_t *side, ie_error *error);

/// A QR code as a JPEG with its quiet zone, so many pixels a module.
ie_status ie_draw_code_picture(const char *text, int32_t scale, ie_bytes *jpeg, ie_error *error);

// -- For tests

/// The decoded pixels, three bytes each (red, green, blue), upright, row by row.
ie_status ie_decode(const uint8_t *bytes, size_t count, const ie_limits *limits, ie_bytes *pixels,
                    int32_t *width, int32_t *height, ie_error *error);

/// The local mean, at every pixel, of those values whose mask is not zero.
ie_status ie_local_mean(const float *values, const uint8_t *mask, int32_t width, int32_t height,
                        float *means, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
