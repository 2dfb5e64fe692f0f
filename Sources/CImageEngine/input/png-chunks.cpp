#include "png-chunks.hpp"

#include "refusal.hpp"

#include <algorithm>
#include <string_view>

namespace engine {

namespace {

// W3C PNG, 5.6 and 11: what is ancillary and yet needed.
constexpr std::string_view needed[] = {"tRNS", "iCCP", "sRGB", "gAMA", "cHRM", "pHYs", "eXIf"};

/// Ancillary chunks have a small first letter (W3C PNG, 5.4).
bool isAncillary(std::string_view name) { return (name[0] & 0x20) != 0; }

bool isNeeded(std::string_view name) {
    return !isAncillary(name) ||
           std::find(std::begin(needed), std::end(needed), name) != std::end(needed);
}

uint32_t bigEndian(const uint8_t *bytes) {
    return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
}

} // namespace

std::vector<uint8_t> essentialChunks(const uint8_t *bytes, size_t count) {
    constexpr size_t signature = 8, frame = 12;
    size_t place = std::min(signature, count);
    std::vector<uint8_t> essential(bytes, bytes + place);
    while (count - place >= frame) {
        const uint8_t *chunk = bytes + place;
        const size_t length = bigEndian(chunk) + frame;
        const std::string_view name(reinterpret_cast<const char *>(chunk) + 4, 4);
        if (length > count - place) {
            // Of a piece of text that claims gigabytes the decoder would make room for all.
            if (isAncillary(name))
                return essential;
            break;
        }
        if (name == "acTL" && length >= frame + 4 && bigEndian(chunk + 8) > 1)
            throw Refusal(IE_SEVERAL_PICTURES, "animated PNG", bigEndian(chunk + 8), 1);
        if (isNeeded(name))
            essential.insert(essential.end(), chunk, chunk + length);
        place += length;
        if (name == "IEND")
            return essential;
    }
    // A file that is cut off stays so: the decoder shall see it.
    essential.insert(essential.end(), bytes + place, bytes + count);
    return essential;
}

} // namespace engine
