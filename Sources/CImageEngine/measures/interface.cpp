#include "loaders.hpp"
#include "measures.hpp"
#include "photo.hpp"
#include "refusal.hpp"
#include "stopwatch.hpp"

#include <dlib/revision.h>
#include <opencv2/core.hpp>
#include <vips/vips.h>

#include <limits>

using namespace engine;

static constexpr double none = std::numeric_limits<double>::quiet_NaN();

const char *ie_version(void) { return "6"; }

const char *ie_libraries(void) {
    static const std::string text =
        std::string("libvips ") + vips_version_string() + ", OpenCV " + cv::getVersionString() +
        ", dlib " + std::to_string(DLIB_MAJOR_VERSION) + "." + std::to_string(DLIB_MINOR_VERSION);
    return text.c_str();
}

ie_status ie_engine_create(const ie_models *models, ie_engine **engine, ie_error *error) {
    *engine = nullptr;
    return guarded(error, [&] {
        startCodecs();
        cv::setNumThreads(1);
        *engine = new ie_engine{Models(*models)};
    });
}

void ie_engine_free(ie_engine *engine) { delete engine; }

ie_status ie_analyse(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                     ie_photo **photo, ie_measures *measures, ie_error *error) {
    *photo = nullptr;
    return guarded(error, [&] {
        auto made = std::make_unique<ie_photo>(*engine);
        Stopwatch watch;
        made->measures = unmeasured();
        made->measures.header = readHeader(bytes, count, *limits);
        made->picture = decode(bytes, count, made->measures.header, 2800);
        watch.lap(made->timings.decode);
        made->measures.file_bytes = static_cast<int64_t>(count);
        if (made->measures.header.format == IE_JPEG)
            made->measures.jpeg_quality = jpegQuality(bytes, count);
        measurePhoto(engine->models, *made);
        *measures = made->measures;
        *photo = made.release();
    });
}

ie_status ie_open(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                  ie_photo **photo, int32_t *width, int32_t *height, ie_error *error) {
    *photo = nullptr;
    return guarded(error, [&] {
        auto made = std::make_unique<ie_photo>(*engine);
        made->measures = unmeasured();
        made->measures.header = readHeader(bytes, count, *limits);
        made->picture = decode(bytes, count, made->measures.header, 2800);
        *width = made->measures.header.width;
        *height = made->measures.header.height;
        *photo = made.release();
    });
}

void ie_photo_timings(const ie_photo *photo, ie_timings *timings) { *timings = photo->timings; }

ie_status ie_measure_outline(const ie_photo *photo, ie_outline_measures *measures,
                             ie_error *error) {
    return guarded(error, [&] {
        if (!photo->matte)
            throw Refusal(IE_NO_FACE, "nothing was cut out");
        *measures = {none, 0, {}};
        measureShoulders(*photo->canvas, photo->matte->alpha, *measures);
        measureShadow(*photo->canvas, photo->matte->alpha, photo->picture.reduction, *measures);
    });
}

void ie_photo_free(ie_photo *photo) { delete photo; }
