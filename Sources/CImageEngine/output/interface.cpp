#include "compare.hpp"
#include "grey.hpp"
#include "jpeg.hpp"
#include "photo.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

using namespace engine;

ie_status ie_render(ie_photo *photo, const ie_output_order *order, ie_output *output,
                    ie_error *error) {
    return guarded(error, [&] { *output = render(*photo, *order, photo->timings); });
}

ie_status ie_read_grey(const uint8_t *bytes, size_t count, const ie_limits *limits,
                       ie_bytes *pixels, int32_t *width, int32_t *height, ie_error *error) {
    return guarded(error, [&] {
        const cv::Mat grey = decodeGrey(bytes, count, *limits);
        *width = grey.cols;
        *height = grey.rows;
        *pixels = handedOut({grey.datastart, grey.dataend});
    });
}

ie_status ie_write_grey(const uint8_t *pixels, int32_t width, int32_t height, ie_bytes *png,
                        ie_error *error) {
    return guarded(error, [&] {
        const cv::Mat grey(height, width, CV_8U, const_cast<uint8_t *>(pixels));
        *png = handedOut(encodeGrey(grey));
    });
}

ie_status ie_compare(const uint8_t *original, size_t count, const ie_limits *limits,
                     const ie_claim *claim, const uint8_t *jpeg, size_t jpeg_count,
                     ie_bytes *blocks, ie_error *error) {
    return guarded(error, [&] {
        const std::vector<ie_block> found =
            compare(original, count, *limits, *claim, jpeg, jpeg_count);
        const auto *start = reinterpret_cast<const uint8_t *>(found.data());
        *blocks = handedOut({start, start + found.size() * sizeof(ie_block)});
    });
}

ie_status ie_encode(const uint8_t *pixels, int32_t width, int32_t height, int32_t quality,
                    ie_bytes *jpeg, ie_error *error) {
    return guarded(error, [&] {
        const cv::Mat rgb(height, width, CV_8UC3, const_cast<uint8_t *>(pixels));
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        *jpeg = handedOut(encode(bgr, quality, Subsampling::none, 72));
    });
}
