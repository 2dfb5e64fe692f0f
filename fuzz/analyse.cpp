// Measures, cut-out and standard photo of any bytes, and the local mean of any mask.

#include "target.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <vector>

static ie_engine *engine() {
    // Where Debian and Ubuntu keep the models.
    constexpr const char *landmarks = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";
    constexpr const char *cascades = "/usr/share/opencv4/haarcascades";
    static ie_engine *const made = [] {
        ie_engine *result = nullptr;
        ie_error error{};
        const bool isThere = std::ifstream(landmarks).good();
        const ie_models models{isThere ? landmarks : nullptr, cascades, nullptr, nullptr};
        if (ie_engine_create(&models, &result, &error) != IE_OK)
            find(error.text);
        return result;
    }();
    return made;
}

/// The crop that puts the face where the standard wants it.
static ie_output_order order(const ie_measures &measures) {
    ie_output_order order{};
    order.width = 480;
    order.height = 640;
    order.density = 300;
    order.least_bytes = 1;
    order.most_bytes = 1 << 20;
    order.least_quality = 60;
    order.most_quality = 98;
    order.background = {0, 163, 230};
    order.scale = 230 / measures.face_width;
    order.x = measures.centre_x - 240 / order.scale;
    order.y = measures.eye_line_y - 250 / order.scale;
    return order;
}

/// The bytes as a mask, and their squares as what it masks.
static void mean(const uint8_t *bytes, size_t count) {
    if (count == 0)
        return;
    const int32_t width = 1 + bytes[0] % 64;
    const auto height = static_cast<int32_t>(std::min<size_t>(count / width, 64));
    if (height == 0)
        return;
    const std::vector<uint8_t> mask(bytes, bytes + static_cast<size_t>(width) * height);
    std::vector<float> values(mask.size()), means(mask.size());
    std::transform(mask.begin(), mask.end(), values.begin(),
                   [](uint8_t value) { return static_cast<float>(value) * value; });
    ie_error error{};
    if (!succeeded(ie_local_mean(values.data(), mask.data(), width, height, means.data(), &error),
                   error))
        find("no local mean");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    mean(bytes, count);
    ie_error error{};
    ie_photo *photo = nullptr;
    ie_measures measures{};
    if (!succeeded(ie_analyse(engine(), bytes, count, &limits, &photo, &measures, &error), error))
        return 0;
    ie_matte_measures matte{};
    const bool isCutOut = succeeded(ie_matte(photo, ie_colour{0, 163, 230}, &matte, &error), error);
    if (isCutOut != (measures.face_count > 0))
        find("a cut-out without a face, or none of one");
    if (isCutOut && std::isfinite(measures.face_width) && measures.face_width > 0) {
        const ie_output_order wanted = order(measures);
        ie_output output{};
        if (succeeded(ie_render(photo, &wanted, &output, &error), error)) {
            ie_bytes_free(&output.jpeg);
            ie_bytes_free(&output.framed);
            ie_bytes_free(&output.alpha);
        }
    }
    ie_photo_free(photo);
    return 0;
}
