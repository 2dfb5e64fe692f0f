#include "shrink.hpp"

#include "wide.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace engine {

/// Three rows mixed by weights whose sum is 256.
ENGINE_WIDE
void mixRows(const uchar *one, const uchar *two, const uchar *three,
             const std::array<ushort, 3> &weights, int count, ushort *__restrict to) {
    const ushort first = weights[0], second = weights[1], third = weights[2];
    for (int i = 0; i < count; ++i)
        to[i] = static_cast<ushort>(one[i] * first + two[i] * second + three[i] * third);
}

/// The up to three pixels that one of fewer covers, and its shares of them in 256ths.
struct Span {
    std::array<int, 3> from;
    std::array<ushort, 3> weights;
};

/// The values of one pixel and, unused, of what follows it.
typedef ushort Lanes __attribute__((vector_size(8), aligned(2), may_alias));
typedef uint32_t Sums __attribute__((vector_size(16)));

/// A row's pixels of three channels mixed; one value more than the row's is read, and one more than
/// the result's written.
ENGINE_WIDE
void mixColours(const ushort *row, const Span *across, int count, uchar *to) {
    for (int i = 0; i < count; ++i, to += 3) {
        const Span &span = across[i];
        Sums sum = {1 << 15, 1 << 15, 1 << 15, 1 << 15};
        for (int k = 0; k < 3; ++k)
            sum += span.weights[k] *
                   __builtin_convertvector(*reinterpret_cast<const Lanes *>(row + 3 * span.from[k]),
                                           Sums);
        typedef uchar Bytes __attribute__((vector_size(4), aligned(1), may_alias));
        *reinterpret_cast<Bytes *>(to) = __builtin_convertvector(sum >> 16, Bytes);
    }
}

namespace {

std::vector<Span> spans(int count, int fewer, double scale) {
    std::vector<Span> result(fewer);
    for (int i = 0; i < fewer; ++i) {
        const double begin = i / scale, end = std::min((i + 1) / scale, double(count));
        const int first = static_cast<int>(begin);
        int left = 256;
        Span &span = result[i];
        for (int k = 2; k >= 0; --k) {
            span.from[k] = std::min(first + k, count - 1);
            const double part = std::min(end, first + k + 1.0) - std::max(begin, double(first + k));
            const int weight = static_cast<int>(std::lround(256 * part / (end - begin)));
            span.weights[k] = static_cast<ushort>(k == 0 ? left : std::clamp(weight, 0, left));
            left -= span.weights[k];
        }
    }
    return result;
}

void mixGrey(const std::vector<ushort> &row, const std::vector<Span> &across, uchar *to) {
    for (const Span &span : across) {
        uint32_t sum = 1 << 15;
        for (int k = 0; k < 3; ++k)
            sum += uint32_t{span.weights[k]} * row[span.from[k]];
        *to++ = static_cast<uchar>(sum >> 16);
    }
}

/// Less than twice as small: every pixel is the mean of what it covers.
cv::Mat reduced(const cv::Mat &picture, double scale) {
    cv::Mat result(std::max(1, cv::saturate_cast<int>(picture.rows * scale)),
                   std::max(1, cv::saturate_cast<int>(picture.cols * scale)), picture.type());
    const std::vector<Span> down = spans(picture.rows, result.rows, scale);
    const std::vector<Span> across = spans(picture.cols, result.cols, scale);
    const int channels = picture.channels();
    std::vector<ushort> row(channels * picture.cols + 1);
    std::vector<uchar> colours(channels * result.cols + 1);
    for (int y = 0; y < result.rows; ++y) {
        const std::array<int, 3> &from = down[y].from;
        mixRows(picture.ptr(from[0]), picture.ptr(from[1]), picture.ptr(from[2]), down[y].weights,
                channels * picture.cols, row.data());
        if (channels == 1) {
            mixGrey(row, across, result.ptr(y));
            continue;
        }
        mixColours(row.data(), across.data(), result.cols, colours.data());
        std::copy(colours.begin(), colours.end() - 1, result.ptr(y));
    }
    return result;
}

} // namespace

cv::Mat shrunk(const cv::Mat &picture, double scale) {
    cv::Mat result = picture;
    for (; scale <= 0.5 && result.cols > 1 && result.rows > 1; scale *= 2) {
        // A last column or row without its pair is left out, so that nothing moves.
        const cv::Rect even(0, 0, result.cols & ~1, result.rows & ~1);
        cv::resize(cv::Mat(result, even), result, even.size() / 2, 0, 0, cv::INTER_AREA);
    }
    if (scale < 1)
        result = reduced(result, scale);
    return result;
}

} // namespace engine
