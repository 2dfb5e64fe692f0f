#include "photo.hpp"
#include "stopwatch.hpp"

#include "measures.hpp"

#include <limits>

namespace engine {

namespace {

void count(const Sighting &sighting, double scale, ie_measures &measures) {
    // A smaller face beside the first is somebody in the background or a pattern.
    constexpr double countsFrom = 0.3;
    measures.quarter_turns = sighting.quarterTurns;
    for (const Sighted &seen : sighting.faces) {
        const bool isFirst = measures.face_count == 0;
        const bool counts =
            seen.isSure && seen.box.width >= countsFrom * sighting.faces[0].box.width;
        if (isFirst)
            measures.face = inSource(seen.box, scale);
        else if (counts && measures.other_face_count < 8)
            measures.other_faces[measures.other_face_count++] = inSource(seen.box, scale);
        else if (!counts &&
                 (measures.bystander.width == 0 || seen.score > measures.bystander_score)) {
            measures.bystander = inSource(seen.box, scale);
            measures.bystander_score = seen.score;
        }
        measures.face_count += isFirst || counts;
    }
}

void measureFace(Models &models, const ie_photo &photo, ie_measures &measures) {
    const double toSource = photo.picture.reduction;
    const Face &face = *photo.face;
    measures.face_width = face.width * toSource;
    measures.eye_distance = cv::norm(face.rightEye - face.leftEye) * toSource;
    measures.centre_x = face.origin().x * toSource;
    measures.eye_line_y = (face.leftEye.y + face.rightEye.y) / 2 * toSource;
    measures.chin_y = face.chin.y * toSource;
    measures.roll = face.angle() * 180 / CV_PI;

    const Portrait portrait(*photo.canvas);
    measureSharpness(portrait, measures);
    measureLight(portrait, measures);
    measureColour(portrait, measures);
    measureGlare(portrait, toSource, measures);
    measureSkinDetail(portrait, measures);
    if (face.points.empty())
        return;
    measurePose(face, measures);
    measureMouth(face, measures);
    measureGlasses(portrait, measures);
    measureBrows(portrait, measures);
    measureEyes(models, portrait, measures);
}

} // namespace

ie_measures unmeasured() {
    ie_measures measures{};
    for (double *value : {&measures.face_width,
                          &measures.eye_distance,
                          &measures.centre_x,
                          &measures.eye_line_y,
                          &measures.chin_y,
                          &measures.roll,
                          &measures.yaw,
                          &measures.pitch,
                          &measures.eye_openness,
                          &measures.mouth_openness,
                          &measures.glasses_edge,
                          &measures.eye_sharpness,
                          &measures.reblur_ratio,
                          &measures.reblur_along,
                          &measures.reblur_across,
                          &measures.face_lightness,
                          &measures.under_exposed,
                          &measures.over_exposed,
                          &measures.light_asymmetry,
                          &measures.light_overlap,
                          &measures.dynamic_range,
                          &measures.skin_a,
                          &measures.skin_b,
                          &measures.face_chroma,
                          &measures.skin_glare,
                          &measures.lens_glare,
                          &measures.brow_skin,
                          &measures.skin_detail,
                          &measures.wall_spread,
                          &measures.wall_share,
                          &measures.wall_lightness,
                          &measures.border_width,
                          &measures.text_strokes,
                          &measures.frame_line,
                          &measures.screen_peaks,
                          &measures.jpeg_quality,
                          &measures.blockiness})
        *value = std::numeric_limits<double>::quiet_NaN();
    return measures;
}

void measurePhoto(Models &models, ie_photo &photo) {
    ie_measures &measures = photo.measures;
    Stopwatch watch;
    photo.overview = overviewOf(photo.picture);
    measures.picture_hash = perceptualHash(photo.overview.grey);
    const Sighting sighting = models.find(photo.overview.grey);
    watch.lap(photo.timings.detect);
    count(sighting, photo.overview.toSource, measures);
    if (sighting.faces.empty())
        return;
    const cv::Rect2d &box = sighting.faces[0].box;
    const double scale = photo.overview.scale;
    photo.face = models.describe(photo.picture.bgr, {box.tl() / scale, box.br() / scale});
    watch.lap(photo.timings.landmarks);
    photo.canvas = cut(photo.picture.bgr, *photo.face);
    measures.has_landmarks = !photo.face->points.empty();
    measureFace(models, photo, measures);
    measureWall(*photo.canvas, measures);
    measureFrame(photo.overview, measures);
    const Face small = photo.face->moved({}, scale);
    measureText(photo.overview, small, measures);
    measureScreen(photo.picture, *photo.face, measures);
    measureCompression(photo.picture, *photo.face, measures);
    measures.face_hash = perceptualHash(photo.overview.grey, small);
    watch.lap(photo.timings.measures);
}

} // namespace engine
