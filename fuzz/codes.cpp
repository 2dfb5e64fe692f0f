// QR codes in any bytes.

#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    ie_error error{};
    ie_bytes texts{};
    if (succeeded(ie_read_codes(bytes, count, &limits, &texts, &error), error)) {
        if (texts.count > 0 && texts.data[texts.count - 1] != 0)
            find("a text without an end");
        ie_bytes_free(&texts);
    }
    return 0;
}
