#include "compare.hpp"

#include "coefficients.hpp"
#include "decode.hpp"
#include "quantisation.hpp"
#include "resample.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <climits>
#include <cmath>

namespace engine {

namespace {

/// What the output was before it was encoded, where the claim says it: YCbCr and known pixels.
struct Expected {
    cv::Mat planes[3];
    /// 255 where the pixel is all person or all background.
    cv::Mat known;
};

cv::Mat decodedLike(const ie_claim &claim, const uint8_t *bytes, size_t count,
                    const ie_limits &limits) {
    const ie_header header = readHeader(bytes, count, limits);
    const int longSide = std::max(header.width, header.height);
    const int reduceFrom = claim.reduction == 1 ? INT_MAX / 4 : 2 * longSide / claim.reduction;
    return decode(bytes, count, header, reduceFrom).bgr;
}

/// BGR bytes in YCbCr as ITU-T T.871 has it, rounded as libjpeg does: in 65 536ths, halves up for
/// brightness and down for the colours.
void toPlanes(const cv::Mat &bgr, cv::Mat (&planes)[3]) {
    constexpr int weights[3][4] = {{7471, 38470, 19595, 32768},
                                   {32768, -21709, -11059, (128 << 16) + 32767},
                                   {-5329, -27439, 32768, (128 << 16) + 32767}};
    for (int c = 0; c < 3; ++c) {
        planes[c].create(bgr.size(), CV_32F);
        const int *weight = weights[c];
        for (int y = 0; y < bgr.rows; ++y)
            for (int x = 0; x < bgr.cols; ++x) {
                const cv::Vec3b &pixel = bgr.at<cv::Vec3b>(y, x);
                const int sum =
                    weight[0] * pixel[0] + weight[1] * pixel[1] + weight[2] * pixel[2] + weight[3];
                planes[c].at<float>(y, x) = static_cast<float>((sum >> 16) - 128);
            }
    }
}

/// The plane at a component's size; colours of 4:2:0 are rounded as libjpeg does, by turns.
cv::Mat reduced(const cv::Mat &plane, const Component &component) {
    cv::Mat result;
    const cv::Size size(plane.cols / component.across, plane.rows / component.down);
    cv::resize(plane, result, size, 0, 0, cv::INTER_AREA);
    if (component.across == 2 && component.down == 2)
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x) {
                float &value = result.at<float>(y, x);
                value = std::floor(value + (x % 2 == 0 ? 0.25F : 0.5F));
            }
    return result;
}

Expected expect(const cv::Mat &bgr, const ie_claim &claim, const cv::Mat &alpha) {
    const cv::Mat crop =
        resampled(bgr, cv::Point2d(claim.x, claim.y) / static_cast<double>(claim.reduction),
                  claim.scale * claim.reduction, alpha.size());
    cv::Mat composed;
    crop.convertTo(composed, CV_8U);
    composed.setTo(cv::Scalar(claim.background.blue, claim.background.green, claim.background.red),
                   alpha == 0);
    Expected expected;
    expected.known = (alpha == 0) | (alpha == 255);
    toPlanes(composed, expected.planes);
    return expected;
}

/// The excess of a block of which all samples are known: that of its worst coefficient.
double excessOfAll(const cv::Mat &samples, const cv::Mat &stored, const cv::Mat &steps) {
    cv::Mat wanted;
    cv::dct(samples, wanted);
    double excess = 0;
    cv::minMaxLoc(cv::abs(wanted - stored) - 0.5 * steps, nullptr, &excess);
    return excess;
}

/// The excess of a block of which some samples are known.
///
/// By Parseval, the known samples' squared differences cannot exceed those of all coefficients, so
/// this is the least excess of every coefficient at once that explains them.
double excessOfSome(const cv::Mat &samples, const cv::Mat &stored, const cv::Mat &steps,
                    const cv::Mat &known) {
    cv::Mat decoded;
    cv::idct(stored, decoded);
    cv::Mat apart = samples - decoded;
    apart.setTo(0, ~known);
    const double energy = apart.dot(apart), sum = cv::sum(steps)[0];
    const double rest = steps.dot(steps) / 4 - energy;
    return (-sum + std::sqrt(std::max(0.0, sum * sum - 256 * rest))) / 128;
}

cv::Mat stepsOf(const Component &component, bool isBrightness, int earlierQuality) {
    cv::Mat steps(8, 8, CV_32F);
    for (int i = 0; i < 64; ++i)
        steps.at<float>(i / 8, i % 8) = static_cast<float>(component.steps[i]);
    if (earlierQuality > 0) {
        const Quantisation earlier = quantisationOf(earlierQuality);
        for (int i = 0; i < 64; ++i)
            steps.at<float>(i / 8, i % 8) +=
                static_cast<float>((isBrightness ? earlier.brightness : earlier.colour)[i]);
    }
    return steps;
}

} // namespace

std::vector<ie_block> compare(const uint8_t *original, size_t count, const ie_limits &limits,
                              const ie_claim &claim, const uint8_t *jpeg, size_t jpegCount) {
    const cv::Size size(claim.width, claim.height);
    const std::vector<Component> components = readComponents(jpeg, jpegCount, size);
    const cv::Mat alpha(size, CV_8U, const_cast<uint8_t *>(claim.alpha));
    const Expected expected = expect(decodedLike(claim, original, count, limits), claim, alpha);

    std::vector<ie_block> blocks;
    for (int c = 0; c < 3; ++c) {
        const Component &component = components[c];
        const cv::Mat plane = reduced(expected.planes[c], component);
        cv::Mat known;
        cv::resize(expected.known, known, plane.size(), 0, 0, cv::INTER_AREA);
        known = known == 255;
        const cv::Mat steps = stepsOf(component, c == 0, claim.earlier_quality);
        for (int y = 0; y + 8 <= plane.rows; y += 8)
            for (int x = 0; x + 8 <= plane.cols; x += 8) {
                const cv::Rect place(x, y, 8, 8);
                const int sure = cv::countNonZero(known(place));
                if (sure == 0)
                    continue;
                const cv::Rect pixels(x * component.across, y * component.down,
                                      8 * component.across, 8 * component.down);
                blocks.push_back(
                    {pixels.x, pixels.y, pixels.width, c, cv::countNonZero(alpha(pixels) == 255),
                     cv::countNonZero(alpha(pixels) == 0),
                     sure == 64 ? excessOfAll(plane(place), component.values(place), steps)
                                : excessOfSome(plane(place), component.values(place), steps,
                                               known(place))});
            }
    }
    return blocks;
}

} // namespace engine
