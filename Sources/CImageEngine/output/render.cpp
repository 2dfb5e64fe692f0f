#include "render.hpp"

#include "fit.hpp"
#include "refusal.hpp"
#include "resample.hpp"
#include "shrink.hpp"
#include "stopwatch.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <utility>

namespace engine {

namespace {

/// Decoders halve exactly, whatever the sizes of odd pictures are rounded to.
int reductionOf(const ie_photo &photo) {
    return static_cast<int>(std::lround(photo.picture.reduction));
}

/// The crop of the decoded picture, floats.
cv::Mat cropped(const ie_photo &photo, const ie_output_order &order) {
    const double reduction = reductionOf(photo);
    return resampled(photo.picture.bgr, {order.x / reduction, order.y / reduction},
                     order.scale * reduction, cv::Size(order.width, order.height));
}

/// Where the pixels of the output lie on the canvas.
class FromCanvas {
  public:
    FromCanvas(const ie_photo &photo, const ie_output_order &order) {
        // Pixel centres: output (x + .5) / scale + corner = source; source / reduction = decoded.
        const Canvas &canvas = *photo.canvas;
        const double reduction = reductionOf(photo);
        step_ = canvas.scale / reduction / order.scale;
        const cv::Point2d corner = cv::Point2d(order.x, order.y) / reduction - canvas.corner;
        start_ = corner * canvas.scale + cv::Point2d(0.5, 0.5) * (step_ - 1);
    }
    double x(int column) const { return start_.x + step_ * column; }
    double y(int row) const { return start_.y + step_ * row; }
    cv::Matx23d matrix() const { return {step_, 0, start_.x, 0, step_, start_.y}; }

  private:
    double step_;
    cv::Point2d start_;
};

/// How much of each pixel of the output is person, in bytes.
cv::Mat shares(const ie_photo &photo, const ie_output_order &order) {
    cv::Mat result;
    cv::warpAffine(photo.matte->alpha, result, FromCanvas(photo, order).matrix(),
                   cv::Size(order.width, order.height), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, 0);
    result.convertTo(result, CV_8U, 255);
    return result;
}

/// What freeing the person from the old background's light added at a place of the canvas.
cv::Vec3f freed(const ie_photo &photo, double x, double y) {
    const cv::Mat &colour = photo.matte->colour, &seen = photo.canvas->bgr;
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    cv::Vec3f sum;
    for (int row = top - 1; row <= top + 2; ++row)
        for (int column = left - 1; column <= left + 2; ++column) {
            if (row < 0 || column < 0 || row >= colour.rows || column >= colour.cols)
                continue;
            const float weight = static_cast<float>(cubic(x - column) * cubic(y - row));
            sum += weight *
                   (colour.at<cv::Vec3f>(row, column) - cv::Vec3f(seen.at<cv::Vec3b>(row, column)));
        }
    return sum;
}

/// The person before the wanted colour, at the output's size.
///
/// Where a pixel is all person it is the crop and nothing else; toward the outline the old
/// background's light is taken off it.
cv::Mat compose(const cv::Mat &crop, const cv::Mat &alpha, const ie_photo &photo,
                const ie_output_order &order) {
    const FromCanvas place(photo, order);
    const cv::Vec3f behind(order.background.blue, order.background.green, order.background.red);
    cv::Mat result(crop.size(), CV_8UC3);
    for (int y = 0; y < crop.rows; ++y)
        for (int x = 0; x < crop.cols; ++x) {
            const int level = alpha.at<uchar>(y, x);
            cv::Vec3f colour = crop.at<cv::Vec3f>(y, x);
            if (level == 0) {
                colour = behind;
            } else if (level < 255) {
                const float share = static_cast<float>(level) / 255;
                colour += freed(photo, place.x(x), place.y(y));
                for (int c = 0; c < 3; ++c)
                    colour[c] = std::clamp(colour[c], 0.0F, 255.0F);
                colour = share * colour + (1 - share) * behind;
            }
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(colour[c]);
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

/// The crop as it was taken.
cv::Mat frame(const cv::Mat &crop, const ie_output_order &order) {
    cv::Mat result;
    crop.convertTo(result, CV_8U);
    extendUpward(result, static_cast<int>(std::ceil(-order.y * order.scale)));
    return result;
}

/// Says where the person is in the output, as far as that was looked for.
void place(const ie_photo &photo, const ie_output_order &order, const cv::Mat &person,
           ie_output &parts) {
    parts.hair_top = parts.eye_line = parts.face_width = parts.centre_offset =
        std::numeric_limits<double>::quiet_NaN();
    if (!photo.face)
        return;
    const double scale = order.scale * photo.picture.reduction;
    const cv::Point2d corner(order.x / photo.picture.reduction, order.y / photo.picture.reduction);
    const Face face = photo.face->moved(corner, scale);
    if (!person.empty()) {
        cv::Mat share;
        person.convertTo(share, CV_32F, 1.0 / 255);
        parts.hair_top = hairTop(share, face);
    }
    parts.eye_line = (face.leftEye.y + face.rightEye.y) / 2;
    parts.face_width = face.width;
    parts.centre_offset = face.origin().x - order.width / 2.0;
}

/// Frees what was handed out so far when the rest fails.
struct Output {
    ie_output parts{};

    ~Output() {
        for (ie_bytes *bytes : {&parts.jpeg, &parts.framed, &parts.alpha})
            ie_bytes_free(bytes);
    }
    ie_output handOver() { return std::exchange(parts, {}); }
};

} // namespace

ie_bytes handedOut(const std::vector<uint8_t> &from) {
    ie_bytes bytes{static_cast<uint8_t *>(std::malloc(std::max<size_t>(1, from.size()))),
                   from.size()};
    if (bytes.data == nullptr)
        throw std::bad_alloc();
    std::copy(from.begin(), from.end(), bytes.data);
    return bytes;
}

ie_output render(const ie_photo &photo, const ie_output_order &order, ie_timings &timings) {
    const bool keeps = order.keeps_background != 0;
    if (!photo.matte && !keeps)
        throw Refusal(IE_NO_FACE, "nothing was cut out");
    const cv::Rect2d wanted(order.x, order.y, order.width / order.scale,
                            order.height / order.scale);
    const cv::Size2d source = cv::Size2d(photo.picture.bgr.size()) * photo.picture.reduction;
    if ((wanted & cv::Rect2d(cv::Point2d(), source)).empty())
        throw Refusal(IE_FAILED, "the crop is outside the picture");
    Stopwatch watch;
    const cv::Mat crop = cropped(photo, order);
    const cv::Mat person = photo.matte ? shares(photo, order) : cv::Mat();
    const cv::Mat alpha = keeps ? cv::Mat(crop.size(), CV_8U, cv::Scalar(255)) : person;
    const cv::Vec3b behind(order.background.blue, order.background.green, order.background.red);
    cv::Mat picture;
    if (keeps)
        crop.convertTo(picture, CV_8U);
    else
        picture = compose(crop, alpha, photo, order);
    watch.lap(timings.compose);
    const Fitted fitted =
        encodeToFit(picture, {order.least_bytes, order.most_bytes, order.least_quality,
                              order.most_quality, order.density, behind});
    watch.lap(timings.encode);

    Output output;
    output.parts.quality = fitted.quality;
    place(photo, order, person, output.parts);
    output.parts.reduction = reductionOf(photo);
    output.parts.jpeg = handedOut(fitted.jpeg);
    output.parts.framed =
        handedOut(encode(frame(crop, order), 85, Subsampling::half, order.density));
    watch.lap(timings.framed);
    output.parts.alpha = handedOut({alpha.datastart, alpha.dataend});
    return output.handOver();
}

ie_bytes preview(const uint8_t *bytes, size_t count, const ie_limits &limits, int longSide) {
    if (longSide < 16)
        throw Refusal(IE_FAILED, "a preview needs a long side of at least 16");
    const ie_header header = readHeader(bytes, count, limits);
    cv::Mat picture = decode(bytes, count, header, std::max(2 * longSide, 200)).bgr;
    const double scale = static_cast<double>(longSide) / std::max(picture.cols, picture.rows);
    if (scale < 1)
        picture = shrunk(picture, scale);
    return handedOut(encode(picture, 85, Subsampling::half, 72));
}

} // namespace engine
