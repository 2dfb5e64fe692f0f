#include "jpeg.hpp"

#include "jpeglibrary.hpp"

namespace engine {

std::vector<uint8_t> encode(const cv::Mat &bgr, int quality, Subsampling subsampling, int density,
                            const Length &length) {
    Compressor compressor;
    jpeg_compress_struct &info = compressor.info;
    info.image_width = bgr.cols;
    info.image_height = bgr.rows;
    info.input_components = 3;
    info.in_color_space = JCS_EXT_BGR;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.optimize_coding = length.ownTables ? TRUE : FALSE;
    info.restart_interval = length.restartInterval;
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

} // namespace engine
