#include "decode.hpp"

#include "format.hpp"
#include "loaders.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

/// libvips prints EXIF text as `value (value, ASCII, n components, n bytes)`.
std::string exifText(const std::string &printed) {
    const size_t end = printed.rfind(", ASCII");
    return end == std::string::npos || end < 2 ? printed : printed.substr(0, (end - 2) / 2);
}

void refuseBeyond(const ie_limits &limits, int64_t width, int64_t height) {
    const auto [shortSide, longSide] = std::minmax({width, height});
    if (width * height > limits.pixels)
        throw Refusal(IE_TOO_MANY_PIXELS, "too many pixels", width * height, limits.pixels);
    if (longSide > limits.aspect * shortSide)
        throw Refusal(IE_TOO_ELONGATED, "too long and narrow", longSide, limits.aspect * shortSide);
    if (shortSide < limits.short_side)
        throw Refusal(IE_TOO_FEW_PIXELS, "too few pixels", shortSide, limits.short_side);
}

/// Dots per inch, 0 when the file does not say: libvips then says 72, or one pixel a millimetre.
double density(const OpenFile &file) {
    constexpr double inch = 25.4, assumed = 72 / inch;
    const double said = file.image().get()->Xres;
    const bool isAssumed =
        std::abs(said - assumed) < 1e-3 && file.text(VIPS_META_RESOLUTION_UNIT).empty();
    return isAssumed || said <= 1.01 ? 0 : said * inch;
}

} // namespace

ie_header readHeader(const uint8_t *bytes, size_t count, const ie_limits &limits) {
    startCodecs();
    if (count == 0)
        throw Refusal(IE_EMPTY, "no bytes");
    if (static_cast<int64_t>(count) > limits.bytes)
        throw Refusal(IE_TOO_MANY_BYTES, "too many bytes", static_cast<int64_t>(count),
                      limits.bytes);

    ie_header header{};
    header.format = sniff(bytes, count);
    const OpenFile file(bytes, count, header.format);
    // An animation or a collection has no picture that is meant.
    if (const int pictures = file.number(VIPS_META_N_PAGES); pictures > 1)
        throw Refusal(IE_SEVERAL_PICTURES, "several pictures", pictures, 1);
    const VipsImage &image = *file.image().get();
    refuseBeyond(limits, image.Xsize, image.Ysize);

    header.orientation = vips_image_get_orientation(file.image().get());
    const bool swaps = header.orientation >= 5;
    header.width = swaps ? image.Ysize : image.Xsize;
    header.height = swaps ? image.Xsize : image.Ysize;
    header.density = density(file);
    const std::string software = exifText(file.text("exif-ifd0-Software"));
    std::snprintf(header.software, sizeof header.software, "%s", software.c_str());
    return header;
}

} // namespace engine
