#include "loaders.hpp"
#include "photo.hpp"
#include "refusal.hpp"
#include "stopwatch.hpp"

#include <dlib/revision.h>
#include <opencv2/core.hpp>
#include <vips/vips.h>

#include <limits>

using namespace engine;

const char *ie_version(void) { return "1"; }

const char *ie_libraries(void) {
    static const std::string text =
        std::string("libvips ") + vips_version_string() + ", OpenCV " + cv::getVersionString() +
        ", dlib " + std::to_string(DLIB_MAJOR_VERSION) + "." + std::to_string(DLIB_MINOR_VERSION);
    return text.c_str();
}

ie_status ie_engine_create(const char *landmarks, const char *cascades, ie_engine **engine,
                           ie_error *error) {
    *engine = nullptr;
    return guarded(error, [&] {
        startCodecs();
        cv::setNumThreads(1);
        *engine = new ie_engine{Models(landmarks, cascades)};
    });
}

void ie_engine_free(ie_engine *engine) { delete engine; }

static ie_measures unmeasured(const ie_header &header) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    ie_measures measures{};
    measures.header = header;
    for (double *value :
         {&measures.face_width, &measures.eye_distance, &measures.centre_x, &measures.eye_line_y,
          &measures.chin_y, &measures.roll, &measures.yaw, &measures.pitch, &measures.eye_openness,
          &measures.mouth_openness, &measures.glasses_edge, &measures.eye_sharpness,
          &measures.reblur_ratio, &measures.face_lightness, &measures.under_exposed,
          &measures.over_exposed, &measures.light_asymmetry})
        *value = none;
    return measures;
}

static void look(ie_engine &engine, ie_photo &photo) {
    // A smaller face beside the first is somebody in the background or a pattern.
    constexpr double countsFrom = 0.3;
    ie_measures &measures = photo.measures;
    const double scale = photo.picture.reduction;
    const auto inSource = [&](const cv::Rect2d &box) {
        return ie_rectangle{box.x * scale, box.y * scale, box.width * scale, box.height * scale};
    };
    Stopwatch watch;
    const Sighting sighting = engine.models.find(photo.picture.bgr);
    watch.lap(photo.timings.detect);
    measures.quarter_turns = sighting.quarterTurns;
    for (const cv::Rect2d &box : sighting.boxes) {
        if (box.width < countsFrom * sighting.boxes[0].width)
            continue;
        measures.face_count += 1;
        if (measures.face_count == 1)
            measures.face = inSource(box);
        else if (measures.other_face_count < 8)
            measures.other_faces[measures.other_face_count++] = inSource(box);
    }
    if (sighting.boxes.empty())
        return;
    photo.face = engine.models.describe(photo.picture.bgr, sighting.boxes[0]);
    watch.lap(photo.timings.landmarks);
    photo.canvas = cut(photo.picture.bgr, *photo.face);
    measures.has_landmarks = !photo.face->points.empty();
    measureFace(engine.models, photo, measures);
    watch.lap(photo.timings.measures);
}

ie_status ie_analyse(ie_engine *engine, const uint8_t *bytes, size_t count, const ie_limits *limits,
                     ie_photo **photo, ie_measures *measures, ie_error *error) {
    *photo = nullptr;
    return guarded(error, [&] {
        auto made = std::make_unique<ie_photo>();
        Stopwatch watch;
        made->measures = unmeasured(readHeader(bytes, count, *limits));
        made->picture = decode(bytes, count, made->measures.header, 2800);
        watch.lap(made->timings.decode);
        look(*engine, *made);
        *measures = made->measures;
        *photo = made.release();
    });
}

void ie_photo_timings(const ie_photo *photo, ie_timings *timings) { *timings = photo->timings; }

void ie_photo_free(ie_photo *photo) { delete photo; }
