#include "codes.hpp"
#include "jpeg.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

using namespace engine;

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
