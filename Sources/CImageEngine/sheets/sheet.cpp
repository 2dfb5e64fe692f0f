#include "sheet.hpp"

#include "cairo.hpp"
#include "jpeg.hpp"

#include <cairo-pdf.h>
#include <opencv2/imgproc.hpp>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace engine {

namespace {

constexpr double millimetresPerInch = 25.4, pointsPerInch = 72;

/// The photo as cairo wants it, with its JPEG beside it, so that a PDF keeps that unchanged.
Surface2D pictureOf(const cv::Mat &photo) {
    cv::Mat bgra;
    cv::cvtColor(photo, bgra, cv::COLOR_BGR2BGRA);
    Surface2D picture = owned(cairo_image_surface_create(CAIRO_FORMAT_RGB24, bgra.cols, bgra.rows));
    cairo_surface_flush(picture.get());
    unsigned char *to = cairo_image_surface_get_data(picture.get());
    const int stride = cairo_image_surface_get_stride(picture.get());
    for (int y = 0; y < bgra.rows; ++y)
        std::memcpy(to + static_cast<ptrdiff_t>(y) * stride, bgra.ptr(y), 4UL * bgra.cols);
    cairo_surface_mark_dirty(picture.get());

    const std::vector<uint8_t> jpeg = encode(photo, 95, Subsampling::none, sheetDensity);
    auto *copy = static_cast<unsigned char *>(std::malloc(jpeg.size()));
    if (copy == nullptr)
        throw std::bad_alloc();
    std::memcpy(copy, jpeg.data(), jpeg.size());
    check(cairo_surface_set_mime_data(picture.get(), CAIRO_MIME_TYPE_JPEG, copy, jpeg.size(),
                                      std::free, copy));
    return picture;
}

void drawPhoto(cairo_t *pen, cairo_surface_t *picture, const ie_sheet_cell &cell) {
    const double columns = cairo_image_surface_get_width(picture);
    const double rows = cairo_image_surface_get_height(picture);
    cairo_save(pen);
    cairo_rectangle(pen, cell.x, cell.y, cell.width, cell.height);
    cairo_clip(pen);
    cairo_translate(pen, cell.x + cell.width / 2, cell.y + cell.height / 2);
    if (cell.is_turned != 0)
        cairo_rotate(pen, -M_PI / 2);
    const double width = cell.is_turned != 0 ? cell.height : cell.width;
    const double height = cell.is_turned != 0 ? cell.width : cell.height;
    const double scale = std::max(width / columns, height / rows);
    cairo_scale(pen, scale, scale);
    cairo_set_source_surface(pen, picture, -columns / 2, -rows / 2);
    cairo_pattern_set_filter(cairo_get_source(pen), CAIRO_FILTER_BEST);
    // Among pixels the photo's own edge must not fade into the paper; a PDF clips it exactly, and
    // keeps the JPEG only of a pattern that is not extended.
    if (cairo_surface_get_type(cairo_get_target(pen)) == CAIRO_SURFACE_TYPE_IMAGE)
        cairo_pattern_set_extend(cairo_get_source(pen), CAIRO_EXTEND_PAD);
    cairo_paint(pen);
    cairo_restore(pen);
}

void drawMarks(cairo_t *pen, const ie_sheet &sheet) {
    cairo_set_source_rgb(pen, 0.35, 0.35, 0.35);
    cairo_set_line_width(pen, 0.1);
    for (int i = 0; i < sheet.mark_count; ++i) {
        cairo_move_to(pen, sheet.marks[i].x1, sheet.marks[i].y1);
        cairo_line_to(pen, sheet.marks[i].x2, sheet.marks[i].y2);
    }
    cairo_stroke(pen);
}

void drawCaption(cairo_t *pen, const ie_sheet_caption &caption) {
    if (caption.text == nullptr)
        return;
    const std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout(
        pango_cairo_create_layout(pen), g_object_unref);
    // A unit is a millimetre here: rounding to whole ones would push the letters together.
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout.get()), FALSE);
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
        pango_font_description_from_string("Noto Sans CJK SC"), pango_font_description_free);
    pango_font_description_set_absolute_size(font.get(), caption.size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), caption.text, -1);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(layout.get(), std::lround(caption.room * PANGO_SCALE));
    pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
    int width = 0, height = 0;
    pango_layout_get_size(layout.get(), &width, &height);

    cairo_save(pen);
    cairo_set_source_rgb(pen, 0, 0, 0);
    cairo_translate(pen, caption.x, caption.y);
    if (caption.is_turned != 0)
        cairo_rotate(pen, -M_PI / 2);
    cairo_move_to(pen, -caption.room / 2, -0.5 * height / PANGO_SCALE);
    pango_cairo_show_layout(pen, layout.get());
    cairo_restore(pen);
}

void draw(const Surface2D &page, double unitsPerMillimetre, const cv::Mat &photo,
          const ie_sheet &sheet) {
    const Pen pen = penOn(page);
    cairo_scale(pen.get(), unitsPerMillimetre, unitsPerMillimetre);
    cairo_set_source_rgb(pen.get(), 1, 1, 1);
    cairo_paint(pen.get());
    const Surface2D picture = pictureOf(photo);
    for (int i = 0; i < sheet.cell_count; ++i)
        drawPhoto(pen.get(), picture.get(), sheet.cells[i]);
    drawMarks(pen.get(), sheet);
    drawCaption(pen.get(), sheet.caption);
    check(cairo_status(pen.get()));
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int count) {
    auto &to = *static_cast<std::vector<uint8_t> *>(bytes);
    try {
        to.insert(to.end(), data, data + count);
    } catch (const std::bad_alloc &) {
        return CAIRO_STATUS_NO_MEMORY;
    }
    return CAIRO_STATUS_SUCCESS;
}

std::vector<uint8_t> pdf(const cv::Mat &photo, const ie_sheet &sheet) {
    constexpr double points = pointsPerInch / millimetresPerInch;
    std::vector<uint8_t> file;
    const Surface2D page = owned(cairo_pdf_surface_create_for_stream(
        append, &file, sheet.width * points, sheet.height * points));
    draw(page, points, photo, sheet);
    cairo_surface_finish(page.get());
    check(cairo_surface_status(page.get()));
    return file;
}

std::vector<uint8_t> jpeg(const cv::Mat &photo, const ie_sheet &sheet) {
    constexpr double dots = sheetDensity / millimetresPerInch;
    const Surface2D page = owned(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, std::lround(sheet.width * dots), std::lround(sheet.height * dots)));
    draw(page, dots, photo, sheet);
    cairo_surface_flush(page.get());
    const cv::Mat bgra(cairo_image_surface_get_height(page.get()),
                       cairo_image_surface_get_width(page.get()), CV_8UC4,
                       cairo_image_surface_get_data(page.get()),
                       cairo_image_surface_get_stride(page.get()));
    cv::Mat bgr;
    cv::cvtColor(bgra, bgr, cv::COLOR_BGRA2BGR);
    return encode(bgr, 95, Subsampling::none, sheetDensity);
}

} // namespace

std::vector<uint8_t> drawSheet(const cv::Mat &photo, const ie_sheet &sheet,
                               ie_sheet_format format) {
    return format == IE_SHEET_PDF ? pdf(photo, sheet) : jpeg(photo, sheet);
}

} // namespace engine
