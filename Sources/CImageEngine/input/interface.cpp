#include "decode.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

#include <cstdlib>

using namespace engine;

void ie_bytes_free(ie_bytes *bytes) {
    std::free(bytes->data);
    *bytes = {nullptr, 0};
}

ie_status ie_probe(const uint8_t *bytes, size_t count, const ie_limits *limits, ie_header *header,
                   ie_error *error) {
    return guarded(error, [&] { *header = readHeader(bytes, count, *limits); });
}

ie_status ie_preview(const uint8_t *bytes, size_t count, const ie_limits *limits, int32_t long_side,
                     ie_bytes *jpeg, ie_error *error) {
    return guarded(error, [&] { *jpeg = preview(bytes, count, *limits, long_side); });
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
