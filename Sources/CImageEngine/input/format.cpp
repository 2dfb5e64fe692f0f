#include "format.hpp"

#include "refusal.hpp"

#include <algorithm>
#include <string_view>

namespace engine {

namespace {

struct Kind {
    std::string_view signature, name;
};

using namespace std::string_view_literals;

constexpr Kind unread[] = {
    {"GIF8", "GIF"},         {"II*\0"sv, "TIFF"}, {"MM\0*"sv, "TIFF"},
    {"BM", "BMP"},           {"%PDF", "PDF"},     {"<svg", "SVG"},
    {"\xff\x0a", "JPEG XL"}, {"8BPS", "PSD"},     {"\0\0\0\x0cjP  "sv, "JPEG 2000"},
};

/// ISO/IEC 23008-12, annex B: the brands of still HEIC pictures.
constexpr std::string_view heic[] = {"heic", "heix", "heim", "heis", "mif1"};

/// Other brands of the same container; a sequence has no picture that is meant.
constexpr Kind unreadBrands[] = {
    {"hevc", "HEIC sequence"}, {"hevx", "HEIC sequence"}, {"hevm", "HEIC sequence"},
    {"hevs", "HEIC sequence"}, {"msf1", "HEIC sequence"}, {"avif", "AVIF"},
    {"avis", "AVIF"},          {"isom", "MP4"},           {"mp41", "MP4"},
    {"mp42", "MP4"},           {"qt  ", "QuickTime"},
};

void refuseAmong(const Kind *from, const Kind *to, std::string_view head) {
    const Kind *kind =
        std::find_if(from, to, [&](const Kind &kind) { return head.starts_with(kind.signature); });
    if (kind != to)
        throw Refusal(IE_UNSUPPORTED_FORMAT, std::string(kind->name));
}

bool isHEIC(std::string_view head) {
    // ISO/IEC 14496-12, 4.3: length, "ftyp", major brand, version, compatible brands.
    if (head.substr(4, 4) != "ftyp")
        return false;
    const std::string_view major = head.substr(8, 4);
    const size_t length = static_cast<uint8_t>(head[2]) << 8 | static_cast<uint8_t>(head[3]);
    const std::string_view compatible = head.substr(0, length);
    if (std::find(std::begin(heic), std::end(heic), major) == std::end(heic))
        refuseAmong(std::begin(unreadBrands), std::end(unreadBrands), major);
    else if (major != "mif1" || compatible.find("avif") == std::string_view::npos)
        return true;
    else
        throw Refusal(IE_UNSUPPORTED_FORMAT, "AVIF");
    return false;
}

} // namespace

ie_format sniff(const uint8_t *bytes, size_t count) {
    const std::string_view head(reinterpret_cast<const char *>(bytes), std::min<size_t>(count, 64));
    if (head.starts_with("\xff\xd8\xff"))
        return IE_JPEG;
    if (head.starts_with("\x89PNG\r\n\x1a\n"))
        return IE_PNG;
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP")
        return IE_WEBP;
    if (head.size() >= 12 && isHEIC(head))
        return IE_HEIC;
    refuseAmong(std::begin(unread), std::end(unread), head);
    throw Refusal(IE_NOT_A_PICTURE, "no known signature");
}

} // namespace engine
