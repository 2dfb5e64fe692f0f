#ifndef CIMAGE_ENGINE_SHEET_H
#define CIMAGE_ENGINE_SHEET_H

#include "engine-base.h"

#ifdef __cplusplus
extern "C" {
#endif

// Places on a sheet are millimetres from its upper left corner.

/// The place of one photo; a turned photo lies on its left side.
typedef struct {
    double x, y, width, height;
    int32_t is_turned;
} ie_sheet_cell;

typedef struct {
    double x1, y1, x2, y2;
} ie_sheet_line;

/// One line of text around a middle; `room` is the length it may take. No text when null.
typedef struct {
    const char *text;
    double x, y, size, room;
    int32_t is_turned;
} ie_sheet_caption;

typedef struct {
    double width, height;
    const ie_sheet_cell *cells;
    int32_t cell_count;
    const ie_sheet_line *marks;
    int32_t mark_count;
    ie_sheet_caption caption;
} ie_sheet;

typedef enum { IE_SHEET_JPEG = 0, IE_SHEET_PDF } ie_sheet_format;

/// Draws a sheet of one photo, as JPEG of 300 dpi or as PDF; each cell is filled by the middle of
/// the photo, never stretched.
ie_status ie_draw_sheet(const uint8_t *photo, size_t count, const ie_limits *limits,
                        const ie_sheet *sheet, ie_sheet_format format, ie_bytes *file,
                        ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
