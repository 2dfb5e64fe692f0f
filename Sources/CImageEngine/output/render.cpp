#include "render.hpp"

#include "jpeg.hpp"
#include "refusal.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace engine {

namespace {

/// From pixels of the output to those of a part of the decoded picture: its corner in decoded
/// pixels, and its pixels per decoded pixel.
cv::Matx23d backTo(cv::Point2d part, cv::Size2d partScale, const ie_photo &photo,
                   const ie_output_order &order) {
    // Pixel centres: output (x + .5) / scale + corner = source; source / reduction = decoded.
    const double reduction = photo.picture.reduction;
    const double across = partScale.width / reduction / order.scale;
    const double down = partScale.height / reduction / order.scale;
    return {across, 0,    (order.x / reduction - part.x) * partScale.width + 0.5 * across - 0.5,
            0,      down, (order.y / reduction - part.y) * partScale.height + 0.5 * down - 0.5};
}

/// The person before the wanted colour, at the output's size.
cv::Mat compose(const ie_photo &photo, const ie_output_order &order, cv::Mat &alpha) {
    const Canvas &canvas = *photo.canvas;
    const cv::Matx23d back =
        backTo(canvas.corner, cv::Size2d(canvas.scale, canvas.scale), photo, order);
    const cv::Size size(order.width, order.height);
    cv::Mat colour;
    cv::warpAffine(photo.matte->colour, colour, back, size, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    cv::warpAffine(photo.matte->alpha, alpha, back, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, 0);

    const cv::Vec3f behind(order.background.blue, order.background.green, order.background.red);
    cv::Mat result(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const float share = std::clamp(alpha.at<float>(y, x), 0.0F, 1.0F);
            const cv::Vec3f mixed = share * colour.at<cv::Vec3f>(y, x) + (1 - share) * behind;
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(mixed[c]);
        }
    return result;
}

/// Rows above the picture get its upper edge, smoothed along the row so that nothing is smeared.
void extendUpward(cv::Mat &picture, int rows) {
    if (rows <= 0 || rows >= picture.rows)
        return;
    const int last = std::min(picture.rows, rows + 4);
    cv::Mat edge;
    cv::reduce(picture.rowRange(rows, last), edge, 0, cv::REDUCE_AVG);
    cv::GaussianBlur(edge, edge, {}, picture.cols / 24.0, 1e-3, cv::BORDER_REPLICATE);
    cv::repeat(edge, rows, 1, picture.rowRange(0, rows));
}

/// The same crop of the picture as it was taken.
cv::Mat frame(const ie_photo &photo, const ie_output_order &order) {
    const cv::Mat &bgr = photo.picture.bgr;
    const double reduction = photo.picture.reduction, scale = order.scale * reduction;
    const cv::Point2d corner(order.x / reduction, order.y / reduction);
    const cv::Rect wanted(
        cv::Rect2d(corner.x - 2, corner.y - 2, order.width / scale + 4, order.height / scale + 4));
    const cv::Rect region = wanted & cv::Rect(cv::Point(), bgr.size());
    if (region.empty())
        throw Refusal(IE_FAILED, "the crop is outside the picture");
    // Reduced by areas first: the cubic filter alone would skip pixels.
    cv::Mat part = bgr(region);
    if (scale < 1)
        cv::resize(part, part,
                   cv::Size(std::max(1L, std::lround(region.width * scale)),
                            std::max(1L, std::lround(region.height * scale))),
                   0, 0, cv::INTER_AREA);
    const cv::Size2d partScale(static_cast<double>(part.cols) / region.width,
                               static_cast<double>(part.rows) / region.height);
    cv::Mat result;
    cv::warpAffine(part, result, backTo(region.tl(), partScale, photo, order),
                   cv::Size(order.width, order.height), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    extendUpward(result, static_cast<int>(std::ceil(-corner.y * scale)));
    return result;
}

} // namespace

ie_bytes handedOut(const std::vector<uint8_t> &from) {
    ie_bytes bytes{static_cast<uint8_t *>(std::malloc(std::max<size_t>(1, from.size()))),
                   from.size()};
    if (bytes.data == nullptr)
        throw std::bad_alloc();
    std::memcpy(bytes.data, from.data(), from.size());
    return bytes;
}

ie_output render(const ie_photo &photo, const ie_output_order &order) {
    if (!photo.matte)
        throw Refusal(IE_NO_FACE, "nothing was cut out");
    cv::Mat alpha;
    const cv::Mat picture = compose(photo, order, alpha);
    const Fitted fitted = encodeToFit(picture, order.density, order.least_bytes, order.most_bytes,
                                      order.least_quality, order.most_quality);
    if (fitted.jpeg.empty())
        throw Refusal(IE_NO_SUCH_SIZE, "no quality gives a file of the wanted size");

    const double scale = order.scale * photo.picture.reduction;
    const cv::Point2d corner(order.x / photo.picture.reduction, order.y / photo.picture.reduction);
    const Face face = photo.face->moved(corner, scale);
    ie_output output{};
    output.quality = fitted.quality;
    output.hair_top = hairTop(alpha, face);
    output.eye_line = (face.leftEye.y + face.rightEye.y) / 2;
    output.face_width = face.width;
    output.centre_offset = face.origin().x - order.width / 2.0;
    const std::vector<uint8_t> framed =
        encode(frame(photo, order), 85, Subsampling::half, order.density);
    output.jpeg = handedOut(fitted.jpeg);
    try {
        output.framed = handedOut(framed);
    } catch (...) {
        ie_bytes_free(&output.jpeg);
        throw;
    }
    return output;
}

ie_bytes preview(const uint8_t *bytes, size_t count, const ie_limits &limits, int longSide) {
    if (longSide < 16)
        throw Refusal(IE_FAILED, "a preview needs a long side of at least 16");
    const ie_header header = readHeader(bytes, count, limits);
    cv::Mat picture = decode(bytes, count, header, std::max(2 * longSide, 200)).bgr;
    const double scale = static_cast<double>(longSide) / std::max(picture.cols, picture.rows);
    if (scale < 1)
        cv::resize(picture, picture, cv::Size(), scale, scale, cv::INTER_AREA);
    return handedOut(encode(picture, 85, Subsampling::half, 72));
}

} // namespace engine
