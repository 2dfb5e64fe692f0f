#include "grey.hpp"

#include "decode.hpp"
#include "loaders.hpp"
#include "refusal.hpp"

#include <opencv2/imgproc.hpp>
#include <vips/vips.h>

#include <climits>

namespace engine {

cv::Mat decodeGrey(const uint8_t *bytes, size_t count, const ie_limits &limits) {
    const ie_header header = readHeader(bytes, count, limits);
    cv::Mat grey;
    cv::cvtColor(decode(bytes, count, header, INT_MAX / 4).bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

std::vector<uint8_t> encodeGrey(const cv::Mat &grey) {
    startCodecs();
    const cv::Mat whole = grey.isContinuous() ? grey : grey.clone();
    VipsImage *image = vips_image_new_from_memory(whole.data, whole.total(), whole.cols, whole.rows,
                                                  1, VIPS_FORMAT_UCHAR);
    void *bytes = nullptr;
    size_t count = 0;
    const bool isMade = image != nullptr && vips_pngsave_buffer(image, &bytes, &count, "strip",
                                                                TRUE, "filter", 0, nullptr) == 0;
    if (image != nullptr)
        g_object_unref(image);
    if (!isMade) {
        const std::string text = vips_error_buffer();
        vips_error_clear();
        throw Refusal(IE_FAILED, text);
    }
    const auto *start = static_cast<const uint8_t *>(bytes);
    const std::vector<uint8_t> png(start, start + count);
    g_free(bytes);
    return png;
}

} // namespace engine
