#include "jpeg-reader.hpp"

#include "refusal.hpp"

#include <cstdlib>

#include <jpeglib.h>

#include <jerror.h>

namespace engine {

namespace {

/// Cameras and editors write about ten; thousands of tiny ones would be decoded for hours.
constexpr int mostScans = 50;

struct Complaints : jpeg_error_mgr {
    bool endIsMissing = false;
    bool pixelsAreLost = false;
};

[[noreturn]] void fail(j_common_ptr info) {
    char text[JMSG_LENGTH_MAX];
    (*info->err->format_message)(info, text);
    throw Refusal(IE_TRUNCATED, text);
}

/// Most warnings tell of harmless padding; these tell of pixels that had to be made up.
void hear(j_common_ptr info, int level) {
    if (level >= 0)
        return;
    auto &complaints = static_cast<Complaints &>(*info->err);
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
        complaints.endIsMissing = true;
        break;
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_NOT_SEQUENTIAL:
        complaints.pixelsAreLost = true;
        break;
    default:
        break;
    }
}

void countScans(j_common_ptr info) {
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > mostScans)
        throw Refusal(IE_TRUNCATED, "too many scans");
}

/// A decompressor that is destroyed whatever happens.
struct Decompressor {
    jpeg_decompress_struct info{};
    Complaints complaints{};
    jpeg_progress_mgr progress{};

    Decompressor(const uint8_t *bytes, size_t count) {
        info.err = jpeg_std_error(&complaints);
        complaints.error_exit = fail;
        complaints.emit_message = hear;
        jpeg_create_decompress(&info);
        progress.progress_monitor = countScans;
        info.progress = &progress;
        jpeg_mem_src(&info, bytes, count);
        jpeg_save_markers(&info, JPEG_APP0 + 2, 0xffff);
    }
    Decompressor(const Decompressor &) = delete;
    Decompressor &operator=(const Decompressor &) = delete;
    ~Decompressor() { jpeg_destroy_decompress(&info); }
};

std::vector<uint8_t> profile(jpeg_decompress_struct &info) {
    JOCTET *data = nullptr;
    unsigned count = 0;
    if (!jpeg_read_icc_profile(&info, &data, &count))
        return {};
    std::vector<uint8_t> result(data, data + count);
    std::free(data);
    return result;
}

/// Whether the scans of a file without an end have told every coefficient.
bool hasEveryScan(const jpeg_decompress_struct &info) {
    if (!info.progressive_mode)
        return info.comps_in_scan == info.num_components;
    for (int component = 0; component < info.num_components; ++component)
        for (int coefficient = 0; coefficient < DCTSIZE2; ++coefficient)
            if (info.coef_bits[component][coefficient] != 0)
                return false;
    return true;
}

} // namespace

JPEGSamples readJPEG(const uint8_t *bytes, size_t count, int reduction) {
    Decompressor decompressor(bytes, count);
    jpeg_decompress_struct &info = decompressor.info;
    jpeg_read_header(&info, TRUE);
    JPEGSamples result;
    result.profile = profile(info);
    info.out_color_space = info.num_components == 4   ? JCS_CMYK
                           : info.num_components == 1 ? JCS_GRAYSCALE
                                                      : JCS_EXT_BGR;
    info.scale_num = 1;
    info.scale_denom = static_cast<unsigned>(reduction);
    jpeg_start_decompress(&info);
    result.samples.create(static_cast<int>(info.output_height), static_cast<int>(info.output_width),
                          CV_8UC(info.output_components));
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = result.samples.ptr(static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
    }
    const Complaints &complaints = decompressor.complaints;
    if (complaints.pixelsAreLost || (complaints.endIsMissing && !hasEveryScan(info)))
        throw Refusal(IE_TRUNCATED, "pixels are lost");
    // Adobe's programs write how much ink is left out.
    if (info.num_components == 4 && info.saw_Adobe_marker)
        cv::bitwise_not(result.samples, result.samples);
    return result;
}

} // namespace engine
