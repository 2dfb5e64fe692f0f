#ifndef CIMAGE_ENGINE_BASE_H
#define CIMAGE_ENGINE_BASE_H

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
    IE_TOO_ELONGATED,
    IE_SEVERAL_PICTURES,
    IE_MISSING_MODEL,
    IE_UNFIT_MODEL,
    IE_NO_FACE,
    IE_NO_SUCH_SIZE,
    IE_FAILED
} ie_status;

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
    /// So many times the short side the long side may have.
    int64_t aspect;
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

typedef struct {
    uint8_t red, green, blue;
} ie_colour;

#ifdef __cplusplus
}
#endif

#endif
