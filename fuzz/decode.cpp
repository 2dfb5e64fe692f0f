// Header, pixels, preview and a sheet of prints of any bytes.

#include "target.hpp"

/// Both ways that a photo may lie, and both kinds of file, by the number of bytes.
static void print(const uint8_t *bytes, size_t count) {
    const ie_sheet_cell cell{1, 1, 6, 8, static_cast<int32_t>(count % 2)};
    const ie_sheet_line mark{0, 0, 1, 0};
    const ie_sheet sheet{10, 10, &cell, 1, &mark, 1, {"a caption", 5, 9.5, 0.5, 9, 0}};
    const ie_sheet_format format = count / 2 % 2 ? IE_SHEET_PDF : IE_SHEET_JPEG;
    ie_error error{};
    ie_bytes file{};
    if (succeeded(ie_draw_sheet(bytes, count, &limits, &sheet, format, &file, &error), error))
        ie_bytes_free(&file);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    ie_error error{};
    ie_header header{};
    const bool isHeader = succeeded(ie_probe(bytes, count, &limits, &header, &error), error);
    if (isHeader && (header.width < 1 || header.height < 1 ||
                     int64_t{header.width} * header.height > limits.pixels))
        find("a header beyond the limits");

    ie_bytes pixels{};
    int32_t width = 0, height = 0;
    if (succeeded(ie_decode(bytes, count, &limits, &pixels, &width, &height, &error), error)) {
        if (!isHeader || width != header.width || height != header.height ||
            pixels.count != size_t{3} * width * height)
            find("pixels unlike the header");
        ie_bytes_free(&pixels);
    }

    ie_bytes jpeg{};
    if (succeeded(ie_preview(bytes, count, &limits, 64, &jpeg, &error), error)) {
        ie_header preview{};
        if (ie_probe(jpeg.data, jpeg.count, &limits, &preview, &error) != IE_OK ||
            preview.format != IE_JPEG || preview.width > 64 || preview.height > 64)
            find("a preview that is none");
        ie_bytes_free(&jpeg);
    }
    print(bytes, count);
    return 0;
}
