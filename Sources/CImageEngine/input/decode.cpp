#include "decode.hpp"

#include "colour.hpp"
#include "loaders.hpp"

#include <algorithm>

namespace engine {

namespace {

cv::Mat read(const uint8_t *bytes, size_t count, ie_format format, int reduction) {
    if (format == IE_JPEG)
        return toBGR(readJPEG(bytes, count, reduction));
    const OpenFile file(bytes, count, format);
    const Image opaque = flattened(file.image());
    if (reduction == 1)
        return toBGR(opaque);
    return toBGR(applied(opaque, [&](VipsImage *in, VipsImage **out) {
        return vips_shrink(in, out, reduction, reduction, nullptr);
    }));
}

/// EXIF 2.32, tag 0x0112: how the stored picture is to be turned and mirrored.
void turnUpright(cv::Mat &picture, int orientation) {
    if (orientation >= 5)
        cv::transpose(picture, picture);
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(picture, picture, 1);
        break;
    case 3:
    case 7:
        cv::flip(picture, picture, -1);
        break;
    case 4:
    case 8:
        cv::flip(picture, picture, 0);
        break;
    default:
        break;
    }
}

} // namespace

Picture decode(const uint8_t *bytes, size_t count, const ie_header &header, int reduceFrom) {
    const int longSide = std::max(header.width, header.height);
    const int reduction = longSide >= 2 * reduceFrom ? 4 : longSide >= reduceFrom ? 2 : 1;
    Picture picture;
    picture.bgr = read(bytes, count, header.format, reduction);
    turnUpright(picture.bgr, header.orientation);
    picture.reduction =
        static_cast<double>(longSide) / std::max(picture.bgr.cols, picture.bgr.rows);
    return picture;
}

} // namespace engine
