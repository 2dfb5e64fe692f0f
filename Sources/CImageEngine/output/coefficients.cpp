#include "coefficients.hpp"

#include "jpeglibrary.hpp"

namespace engine {

namespace {

Component componentOf(jpeg_decompress_struct &info, jvirt_barray_ptr *stored, int index) {
    const jpeg_component_info &facts = info.comp_info[index];
    Component component;
    component.across = info.max_h_samp_factor / facts.h_samp_factor;
    component.down = info.max_v_samp_factor / facts.v_samp_factor;
    for (int i = 0; i < 64; ++i)
        component.steps[i] = facts.quant_table->quantval[i];
    const int rows = static_cast<int>(facts.height_in_blocks);
    const int columns = static_cast<int>(facts.width_in_blocks);
    component.values.create(8 * rows, 8 * columns, CV_32F);
    for (int row = 0; row < rows; ++row) {
        JBLOCKARRAY blocks = info.mem->access_virt_barray(reinterpret_cast<j_common_ptr>(&info),
                                                          stored[index], row, 1, FALSE);
        for (int column = 0; column < columns; ++column)
            for (int i = 0; i < 64; ++i)
                component.values.at<float>(8 * row + i / 8, 8 * column + i % 8) =
                    static_cast<float>(blocks[0][column][i] * component.steps[i]);
    }
    return component;
}

} // namespace

std::vector<Component> readComponents(const uint8_t *bytes, size_t count, cv::Size size) {
    Decompressor decompressor(bytes, count);
    jpeg_decompress_struct &info = decompressor.info;
    jpeg_read_header(&info, TRUE);
    const cv::Size found(static_cast<int>(info.image_width), static_cast<int>(info.image_height));
    if (found != size)
        throw Refusal(IE_UNSUPPORTED_FORMAT, "another size", found.width, size.width);
    if (info.jpeg_color_space != JCS_YCbCr || info.num_components != 3)
        throw Refusal(IE_UNSUPPORTED_FORMAT, "not YCbCr", info.num_components, 3);
    for (int i = 0; i < 3; ++i)
        if (info.max_h_samp_factor % info.comp_info[i].h_samp_factor != 0 ||
            info.max_v_samp_factor % info.comp_info[i].v_samp_factor != 0)
            throw Refusal(IE_UNSUPPORTED_FORMAT, "broken subsampling");
    jvirt_barray_ptr *stored = jpeg_read_coefficients(&info);
    if (info.err->num_warnings > 0)
        throw Refusal(IE_TRUNCATED, "damaged JPEG data");
    std::vector<Component> components;
    for (int i = 0; i < 3; ++i)
        components.push_back(componentOf(info, stored, i));
    return components;
}

} // namespace engine
