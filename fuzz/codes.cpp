// QR codes read from any bytes, and drawn of any text.

#include "target.hpp"

#include <string>

static void draw(const std::string &text) {
    ie_error error{};
    ie_bytes modules{}, jpeg{};
    int32_t side = 0;
    // A text too long for a code is told as a failure: the caller made it, not a sender.
    if (ie_draw_code(text.c_str(), &modules, &side, &error) != IE_OK)
        return;
    if (modules.count != static_cast<size_t>(side) * side)
        find("a code that is no square");
    if (ie_draw_code_picture(text.c_str(), 2, &jpeg, &error) != IE_OK)
        find("a code without a picture");
    ie_bytes_free(&modules);
    ie_bytes_free(&jpeg);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    draw(std::string(reinterpret_cast<const char *>(bytes), count));
    ie_error error{};
    ie_bytes texts{};
    if (succeeded(ie_read_codes(bytes, count, &limits, &texts, &error), error)) {
        if (texts.count > 0 && texts.data[texts.count - 1] != 0)
            find("a text without an end");
        ie_bytes_free(&texts);
    }
    return 0;
}
