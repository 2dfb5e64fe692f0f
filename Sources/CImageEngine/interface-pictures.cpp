#include "CImageEngine.h"
#include "codes.hpp"
#include "decode.hpp"
#include "jpeg.hpp"
#include "localmean.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

#include <cstdlib>

using namespace engine;

void ie_bytes_free(ie_bytes *bytes) {
    std::free(bytes->data);
    *bytes = {nullptr, 0};
}

ie_status ie_preview(const uint8_t *bytes, size_t count, const ie_limits *limits, int32_t long_side,
                     ie_bytes *jpeg, ie_error *error) {
    return guarded(error, [&] { *jpeg = preview(bytes, count, *limits, long_side); });
}

ie_status ie_read_codes(const uint8_t *bytes, size_t count, const ie_limits *limits,
                        ie_bytes *texts, ie_error *error) {
    return guarded(error, [&] {
        std::vector<uint8_t> all;
        for (const std::string &text : readCodes(bytes, count, *limits)) {
            all.insert(all.end(), text.begin(), text.end());
            all.push_back(0);
        }
        *texts = handedOut(all);
    });
}

ie_status ie_draw_code(const char *text, ie_bytes *modules, int32_t *side, ie_error *error) {
    return guarded(error, [&] { *modules = handedOut(drawCode(text, *side)); });
}

ie_status ie_draw_code_picture(const char *text, int32_t scale, ie_bytes *jpeg, ie_error *error) {
    return guarded(error, [&] {
        int side = 0;
        std::vector<uint8_t> modules = drawCode(text, side);
        cv::Mat picture = cv::Mat(side, side, CV_8U, modules.data()) == 0;
        // The standard's quiet zone is four modules wide.
        cv::copyMakeBorder(picture, picture, 4, 4, 4, 4, cv::BORDER_CONSTANT, 255);
        cv::resize(picture, picture, {}, scale, scale, cv::INTER_NEAREST);
        cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
        *jpeg = handedOut(encode(picture, 95, Subsampling::none, 300));
    });
}

ie_status ie_local_mean(const float *values, const uint8_t *mask, int32_t width, int32_t height,
                        float *means, ie_error *error) {
    return guarded(error, [&] {
        const cv::Mat input(height, width, CV_32F, const_cast<float *>(values));
        const cv::Mat known(height, width, CV_8U, const_cast<uint8_t *>(mask));
        cv::Mat result(height, width, CV_32F, means);
        localMean(input, known, {{6, 1}, {13, 0.02}, {29, 0.0004}}, 4).copyTo(result);
    });
}

ie_status ie_decode(const uint8_t *bytes, size_t count, const ie_limits *limits, ie_bytes *pixels,
                    int32_t *width, int32_t *height, ie_error *error) {
    return guarded(error, [&] {
        const ie_header header = readHeader(bytes, count, *limits);
        cv::Mat rgb;
        cv::cvtColor(decode(bytes, count, header, 1 << 20).bgr, rgb, cv::COLOR_BGR2RGB);
        *width = rgb.cols;
        *height = rgb.rows;
        *pixels = handedOut({rgb.datastart, rgb.dataend});
    });
}
