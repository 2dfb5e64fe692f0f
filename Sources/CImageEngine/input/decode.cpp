#include "decode.hpp"

#include "format.hpp"
#include "refusal.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

namespace engine {

namespace {

/// Owns one reference to a libvips image.
class Image {
  public:
    explicit Image(VipsImage *image) : image_(image) {}
    Image(Image &&other) noexcept : image_(std::exchange(other.image_, nullptr)) {}
    Image &operator=(Image &&other) noexcept {
        std::swap(image_, other.image_);
        return *this;
    }
    Image(const Image &) = delete;
    Image &operator=(const Image &) = delete;
    ~Image() {
        if (image_ != nullptr)
            g_object_unref(image_);
    }
    VipsImage *get() const { return image_; }

  private:
    VipsImage *image_;
};

[[noreturn]] void refuseBroken() {
    const std::string text = vips_error_buffer();
    vips_error_clear();
    throw Refusal(IE_TRUNCATED, text);
}

/// Applies one operation and takes its result, or refuses the picture as broken.
template <typename Operation> Image applied(const Image &image, Operation operation) {
    VipsImage *result = nullptr;
    if (operation(image.get(), &result) != 0)
        refuseBroken();
    return Image(result);
}

Image open(const uint8_t *bytes, size_t count, ie_format format, int shrink) {
    VipsImage *image =
        format == IE_JPEG
            ? vips_image_new_from_buffer(bytes, count, "", "access", VIPS_ACCESS_SEQUENTIAL,
                                         "fail_on", VIPS_FAIL_ON_TRUNCATED, "shrink", shrink,
                                         nullptr)
            : vips_image_new_from_buffer(bytes, count, "", "access", VIPS_ACCESS_SEQUENTIAL,
                                         "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
    if (image == nullptr)
        refuseBroken();
    return Image(image);
}

/// libvips prints EXIF text as `value (value, ASCII, n components, n bytes)`.
std::string exifText(VipsImage *image, const char *field) {
    const char *printed = nullptr;
    if (vips_image_get_typeof(image, field) == 0 ||
        vips_image_get_string(image, field, &printed) != 0) {
        vips_error_clear();
        return {};
    }
    const std::string text = printed;
    const size_t end = text.rfind(", ASCII");
    return end == std::string::npos || end < 2 ? text : text.substr(0, (end - 2) / 2);
}

Image toSRGB(const Image &image) {
    if (vips_image_get_typeof(image.get(), VIPS_META_ICC_NAME) != 0) {
        VipsImage *result = nullptr;
        if (vips_icc_transform(image.get(), &result, "srgb", "embedded", TRUE, "depth", 8,
                               nullptr) == 0)
            return Image(result);
        // A damaged profile is no reason to refuse the picture: read it as what it claims to be.
        vips_error_clear();
    }
    return applied(image, [](VipsImage *in, VipsImage **out) {
        return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, nullptr);
    });
}

Image flattened(const Image &image) {
    if (!vips_image_hasalpha(image.get()))
        return applied(image, [](VipsImage *in, VipsImage **out) {
            return vips_cast(in, out, VIPS_FORMAT_UCHAR, nullptr);
        });
    const double white[] = {255, 255, 255};
    VipsArrayDouble *background = vips_array_double_new(white, 3);
    Image flat = applied(image, [&](VipsImage *in, VipsImage **out) {
        return vips_flatten(in, out, "background", background, nullptr);
    });
    vips_area_unref(VIPS_AREA(background));
    return applied(flat, [](VipsImage *in, VipsImage **out) {
        return vips_cast(in, out, VIPS_FORMAT_UCHAR, nullptr);
    });
}

cv::Mat toMat(const Image &image) {
    if (image.get()->Bands < 3)
        throw Refusal(IE_TRUNCATED, "too few colour bands");
    size_t size = 0;
    void *pixels = vips_image_write_to_memory(image.get(), &size);
    if (pixels == nullptr)
        refuseBroken();
    const cv::Mat rgb(image.get()->Ysize, image.get()->Xsize, CV_8UC(image.get()->Bands), pixels);
    cv::Mat bgr(rgb.size(), CV_8UC3);
    const int pairs[] = {0, 2, 1, 1, 2, 0};
    cv::mixChannels(&rgb, 1, &bgr, 1, pairs, 3);
    g_free(pixels);
    return bgr;
}

} // namespace

void startCodecs() {
    static std::once_flag once;
    std::call_once(once, [] {
        if (VIPS_INIT("xueying") != 0)
            throw Refusal(IE_FAILED, "libvips does not start");
        vips_concurrency_set(1);
        vips_cache_set_max(0);
        vips_operation_block_set("VipsForeignLoad", TRUE);
        for (const char *reader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng",
                                   "VipsForeignLoadWebp", "VipsForeignLoadHeif"})
            vips_operation_block_set(reader, FALSE);
        // A picture that libvips complains about is refused with our own words.
        g_log_set_handler(
            "VIPS", G_LOG_LEVEL_WARNING, [](const char *, GLogLevelFlags, const char *, void *) {},
            nullptr);
    });
}

ie_header readHeader(const uint8_t *bytes, size_t count, const ie_limits &limits) {
    startCodecs();
    if (count == 0)
        throw Refusal(IE_EMPTY, "no bytes");
    if (static_cast<int64_t>(count) > limits.bytes)
        throw Refusal(IE_TOO_MANY_BYTES, "too many bytes", count, limits.bytes);

    ie_header header{};
    header.format = sniff(bytes, count);
    const Image image = open(bytes, count, header.format, 1);
    const int64_t width = image.get()->Xsize, height = image.get()->Ysize;
    if (width * height > limits.pixels)
        throw Refusal(IE_TOO_MANY_PIXELS, "too many pixels", width * height, limits.pixels);
    if (std::min(width, height) < limits.short_side)
        throw Refusal(IE_TOO_FEW_PIXELS, "too few pixels", std::min(width, height),
                      limits.short_side);

    header.orientation = vips_image_get_orientation(image.get());
    const bool swaps = vips_image_get_orientation_swap(image.get());
    header.width = static_cast<int32_t>(swaps ? height : width);
    header.height = static_cast<int32_t>(swaps ? width : height);
    header.density = image.get()->Xres > 1.01 ? image.get()->Xres * 25.4 : 0;
    const std::string software = exifText(image.get(), "exif-ifd0-Software");
    std::snprintf(header.software, sizeof header.software, "%s", software.c_str());
    return header;
}

Picture decode(const uint8_t *bytes, size_t count, const ie_header &header, int reduceFrom) {
    const int longSide = std::max(header.width, header.height);
    const int reduction = longSide >= 2 * reduceFrom ? 4 : longSide >= reduceFrom ? 2 : 1;
    Image image = open(bytes, count, header.format, header.format == IE_JPEG ? reduction : 1);
    if (header.format != IE_JPEG && reduction > 1)
        image = applied(image, [&](VipsImage *in, VipsImage **out) {
            return vips_shrink(in, out, reduction, reduction, nullptr);
        });
    image = flattened(toSRGB(image));
    // Turning needs every pixel at hand; the readers hand them out in order only.
    VipsImage *inMemory = vips_image_copy_memory(image.get());
    if (inMemory == nullptr)
        refuseBroken();
    image = applied(Image(inMemory),
                    [](VipsImage *in, VipsImage **out) { return vips_autorot(in, out, nullptr); });
    Picture picture;
    picture.bgr = toMat(image);
    picture.reduction =
        static_cast<double>(longSide) / std::max(picture.bgr.cols, picture.bgr.rows);
    return picture;
}

} // namespace engine
