#include "decode.hpp"
#include "refusal.hpp"
#include "render.hpp"
#include "sheet.hpp"

using namespace engine;

ie_status ie_draw_sheet(const uint8_t *photo, size_t count, const ie_limits *limits,
                        const ie_sheet *sheet, ie_sheet_format format, ie_bytes *file,
                        ie_error *error) {
    return guarded(error, [&] {
        const ie_header header = readHeader(photo, count, *limits);
        *file = handedOut(drawSheet(decode(photo, count, header, 2800).bgr, *sheet, format));
    });
}
