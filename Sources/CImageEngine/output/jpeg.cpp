#include "jpeg.hpp"

#include "refusal.hpp"

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace engine {

namespace {

[[noreturn]] void fail(j_common_ptr info) {
    char text[JMSG_LENGTH_MAX];
    (*info->err->format_message)(info, text);
    throw Refusal(IE_FAILED, text);
}

/// A compressor that is destroyed whatever happens.
struct Compressor {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    unsigned char *buffer = nullptr;
    unsigned long count = 0;

    Compressor() {
        info.err = jpeg_std_error(&errors);
        errors.error_exit = fail;
        jpeg_create_compress(&info);
        jpeg_mem_dest(&info, &buffer, &count);
    }
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;
    ~Compressor() {
        jpeg_destroy_compress(&info);
        std::free(buffer);
    }
};

} // namespace

std::vector<uint8_t> encode(const cv::Mat &bgr, int quality, Subsampling subsampling, int density) {
    Compressor compressor;
    jpeg_compress_struct &info = compressor.info;
    info.image_width = bgr.cols;
    info.image_height = bgr.rows;
    info.input_components = 3;
    info.in_color_space = JCS_EXT_BGR;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.optimize_coding = TRUE;
    info.dct_method = JDCT_ISLOW;
    info.density_unit = 1;
    info.X_density = info.Y_density = static_cast<UINT16>(density);
    info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor =
        subsampling == Subsampling::half ? 2 : 1;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(bgr.ptr(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    return {compressor.buffer, compressor.buffer + compressor.count};
}

Fitted encodeToFit(const cv::Mat &bgr, int density, int64_t leastBytes, int64_t mostBytes,
                   int leastQuality, int mostQuality) {
    Fitted best{{}, 0};
    for (const Subsampling subsampling : {Subsampling::half, Subsampling::none}) {
        int low = leastQuality, high = mostQuality;
        while (low <= high) {
            const int quality = (low + high) / 2;
            std::vector<uint8_t> jpeg = encode(bgr, quality, subsampling, density);
            const auto count = static_cast<int64_t>(jpeg.size());
            if (count > mostBytes) {
                high = quality - 1;
                continue;
            }
            low = quality + 1;
            if (count >= leastBytes)
                best = {std::move(jpeg), quality};
        }
        if (!best.jpeg.empty())
            return best;
    }
    return best;
}

} // namespace engine
