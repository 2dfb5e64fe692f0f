#include "quantisation.hpp"

#include "jpeglibrary.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

Quantisation quantisationOf(int quality) {
    Compressor compressor;
    compressor.info.in_color_space = JCS_RGB;
    compressor.info.input_components = 3;
    jpeg_set_defaults(&compressor.info);
    jpeg_set_quality(&compressor.info, quality, TRUE);
    Quantisation result;
    for (int i = 0; i < 64; ++i) {
        result.brightness[i] = compressor.info.quant_tbl_ptrs[0]->quantval[i];
        result.colour[i] = compressor.info.quant_tbl_ptrs[1]->quantval[i];
    }
    return result;
}

bool keeps(cv::Vec3b colour, int quality) {
    const Quantisation steps = quantisationOf(quality);
    // An even block is its mean alone, which is stored in eighths of a grey level.
    const auto stored = [](double level, int step) {
        return std::round(step * std::round(8 * (std::round(level) - 128) / step) / 8) + 128;
    };
    const double blue = colour[0], green = colour[1], red = colour[2];
    const double y = stored(0.299 * red + 0.587 * green + 0.114 * blue, steps.brightness[0]);
    const double cb = stored(128 - 0.168736 * red - 0.331264 * green + 0.5 * blue, steps.colour[0]);
    const double cr = stored(128 + 0.5 * red - 0.418688 * green - 0.081312 * blue, steps.colour[0]);
    const double decoded[] = {y + 1.772 * (cb - 128),
                              y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
                              y + 1.402 * (cr - 128)};
    for (int c = 0; c < 3; ++c)
        if (std::abs(std::clamp(std::round(decoded[c]), 0.0, 255.0) - colour[c]) > 1)
            return false;
    return true;
}

} // namespace engine
