#include "format.hpp"

#include "refusal.hpp"

#include <cstring>

namespace engine {

namespace {

struct Signature {
    const char *name;
    size_t offset;
    const char *bytes;
    size_t count;
};

bool matches(const Signature &signature, const uint8_t *bytes, size_t count) {
    return count >= signature.offset + signature.count &&
           std::memcmp(bytes + signature.offset, signature.bytes, signature.count) == 0;
}

constexpr Signature unread[] = {
    {"GIF", 0, "GIF8", 4},         {"TIFF", 0, "II*\0", 4},   {"TIFF", 0, "MM\0*", 4},
    {"BMP", 0, "BM", 2},           {"PDF", 0, "%PDF", 4},     {"SVG", 0, "<svg", 4},
    {"JPEG XL", 0, "\xff\x0a", 2}, {"PSD", 0, "8BPS", 4},     {"AVIF", 4, "ftypavif", 8},
    {"AVIF", 4, "ftypavis", 8},    {"MP4", 4, "ftypisom", 8}, {"MP4", 4, "ftypmp4", 7},
    {"QuickTime", 4, "ftypqt", 6},
};

constexpr const char *heic[] = {"ftypheic", "ftypheix", "ftyphevc", "ftyphevx",
                                "ftypheim", "ftypheis", "ftypmif1", "ftypmsf1"};

} // namespace

ie_format sniff(const uint8_t *bytes, size_t count) {
    if (matches({"", 0, "\xff\xd8\xff", 3}, bytes, count))
        return IE_JPEG;
    if (matches({"", 0, "\x89PNG\r\n\x1a\n", 8}, bytes, count))
        return IE_PNG;
    if (matches({"", 0, "RIFF", 4}, bytes, count) && matches({"", 8, "WEBP", 4}, bytes, count))
        return IE_WEBP;
    for (const char *brand : heic)
        if (matches({"", 4, brand, 8}, bytes, count))
            return IE_HEIC;
    for (const Signature &signature : unread)
        if (matches(signature, bytes, count))
            throw Refusal(IE_UNSUPPORTED_FORMAT, signature.name);
    throw Refusal(IE_NOT_A_PICTURE, "no known signature");
}

} // namespace engine
