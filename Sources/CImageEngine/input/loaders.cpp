#include "loaders.hpp"

#include "png-chunks.hpp"

#include <mutex>

namespace engine {

namespace {

Image opened(const uint8_t *bytes, size_t count, ie_format format) {
    // The reader is named: left to choose by the bytes, libvips opens a PDF before it sees that
    // the reader is blocked.
    constexpr auto load = [](ie_format format) {
        switch (format) {
        case IE_PNG:
            return vips_pngload_buffer;
        case IE_WEBP:
            return vips_webpload_buffer;
        case IE_HEIC:
            return vips_heifload_buffer;
        case IE_JPEG:
            break;
        }
        return vips_jpegload_buffer;
    };
    VipsImage *image = nullptr;
    if (load(format)(const_cast<uint8_t *>(bytes), count, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                     "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr) != 0)
        refuseBroken();
    return Image(image);
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

OpenFile::OpenFile(const uint8_t *bytes, size_t count, ie_format format)
    : essential_(format == IE_PNG ? essentialChunks(bytes, count) : std::vector<uint8_t>()),
      image_(format == IE_PNG ? opened(essential_.data(), essential_.size(), format)
                              : opened(bytes, count, format)) {}

int OpenFile::number(const char *name) const {
    int value = 0;
    if (vips_image_get_typeof(image_.get(), name) == 0 ||
        vips_image_get_int(image_.get(), name, &value) != 0)
        vips_error_clear();
    return value;
}

std::string OpenFile::text(const char *name) const {
    const char *value = nullptr;
    if (vips_image_get_typeof(image_.get(), name) == 0 ||
        vips_image_get_string(image_.get(), name, &value) != 0) {
        vips_error_clear();
        return {};
    }
    return value;
}

} // namespace engine
