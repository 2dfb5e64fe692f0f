#include "localmean.hpp"
#include "photo.hpp"
#include "refusal.hpp"
#include "stopwatch.hpp"

#include <vector>

using namespace engine;

/// Looks around the person, if that was not done yet.
static const Surroundings &surroundingsOf(ie_photo &photo) {
    if (!photo.canvas)
        throw Refusal(IE_NO_FACE, "there is no face");
    if (!photo.surroundings) {
        Stopwatch watch;
        photo.surroundings = lookAround(*photo.canvas);
        watch.lap(photo.timings.background);
    }
    return *photo.surroundings;
}

ie_status ie_measure_background(ie_photo *photo, ie_colour background, ie_matte_measures *measures,
                                ie_error *error) {
    return guarded(error, [&] {
        const Surroundings &around = surroundingsOf(*photo);
        *measures = {};
        measures->weak_edge_share = measures->weak_shoulder_share = 1;
        // Until the person is cut out, what is surely trunk stands for the clothes.
        measureBackground(*photo->canvas, around, around.prior.core, background, *measures);
    });
}

ie_status ie_matte(ie_photo *photo, ie_colour background, ie_matte_measures *measures,
                   ie_error *error) {
    return guarded(error, [&] {
        const auto attempt = [&] {
            const Surroundings &around = surroundingsOf(*photo);
            *measures = {};
            photo->matte = cutOut(photo->engine.models, *photo->canvas, around, background,
                                  *measures, photo->timings);
        };
        attempt();
        if (!photo->matte) {
            photo->canvas = cut(photo->picture.bgr, *photo->face, tallestCrown);
            // There is no higher hair: what reaches the end now belongs to the background.
            photo->canvas->endsAtTop = true;
            photo->surroundings.reset();
            attempt();
        }
        const Canvas &canvas = *photo->canvas;
        measures->hair_top_y =
            (measures->hair_top_y / canvas.scale + canvas.corner.y) * photo->picture.reduction;
    });
}

ie_status ie_keep_edges(ie_photo *photo, ie_colour background, ie_error *error) {
    return guarded(error, [&] {
        if (!photo->matte)
            throw Refusal(IE_NO_FACE, "nothing was cut out");
        photo->matte = ownEdges(*photo->canvas, background);
    });
}

ie_status ie_local_mean(const float *values, const uint8_t *mask, int32_t width, int32_t height,
                        float *means, ie_error *error) {
    return guarded(error, [&] {
        const cv::Mat one(height, width, CV_32F, const_cast<float *>(values));
        cv::Mat input;
        cv::merge(std::vector<cv::Mat>(3, one), input);
        const cv::Mat known(height, width, CV_8U, const_cast<uint8_t *>(mask));
        cv::Mat result(height, width, CV_32F, means);
        cv::extractChannel(localMean(input, known, {{6, 1}, {13, 0.02}, {29, 0.0004}}, 4), result,
                           0);
    });
}
