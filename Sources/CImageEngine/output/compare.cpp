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
                    const ie_limits &limits, double &reduction) {
    const ie_header header = readHeader(bytes, count, limits);
    const int longSide = std::max(header.width, header.height);
    const Picture picture = decode(
        bytes, count, header, claim.reduction == 1 ? INT_MAX / 4 : 2 * longSide / claim.reduction);
    reduction = picture.reduction;
    return picture.bgr;
}

Expected expect(const cv::Mat &bgr, double reduction, const ie_claim &claim, const cv::Mat &alpha) {
    const cv::Mat crop = resampled(bgr, cv::Point2d(claim.x, claim.y) / reduction,
                                   claim.scale * reduction, alpha.size());
    cv::Mat composed;
    crop.convertTo(composed, CV_8U);
    composed.setTo(cv::Scalar(claim.background.blue, claim.background.green, claim.background.red),
                   alpha == 0);
    composed.convertTo(composed, CV_32F);
    Expected expected;
    expected.known = (alpha == 0) | (alpha == 255);
    // ITU-T T.871, and rounded as every encoder of bytes does.
    const float weights[3][4] = {{0.114F, 0.587F, 0.299F, 0},
                                 {0.5F, -0.331264F, -0.168736F, 128},
                                 {-0.081312F, -0.418688F, 0.5F, 128}};
    for (int c = 0; c < 3; ++c) {
        cv::Mat plane;
        cv::transform(composed, plane, cv::Mat(1, 4, CV_32F, const_cast<float *>(weights[c])));
        plane.convertTo(plane, CV_8U);
        plane.convertTo(expected.planes[c], CV_32F, 1, -128);
    }
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
    double reduction = 1;
    const cv::Mat bgr = decodedLike(claim, original, count, limits, reduction);
    const Expected expected = expect(bgr, reduction, claim, alpha);

    std::vector<ie_block> blocks;
    for (int c = 0; c < 3; ++c) {
        const Component &component = components[c];
        const cv::Size reduced(size.width / component.across, size.height / component.down);
        cv::Mat plane, known;
        cv::resize(expected.planes[c], plane, reduced, 0, 0, cv::INTER_AREA);
        cv::resize(expected.known, known, reduced, 0, 0, cv::INTER_AREA);
        known = known == 255;
        const cv::Mat steps = stepsOf(component, c == 0, claim.earlier_quality);
        for (int y = 0; y + 8 <= reduced.height; y += 8)
            for (int x = 0; x + 8 <= reduced.width; x += 8) {
                const cv::Rect place(x, y, 8, 8);
                const int count = cv::countNonZero(known(place));
                if (count == 0)
                    continue;
                const cv::Rect pixels(x * component.across, y * component.down,
                                      8 * component.across, 8 * component.down);
                blocks.push_back(
                    {pixels.x, pixels.y, pixels.width, c, cv::countNonZero(alpha(pixels) == 255),
                     cv::countNonZero(alpha(pixels) == 0),
                     count == 64 ? excessOfAll(plane(place), component.values(place), steps)
                                 : excessOfSome(plane(place), component.values(place), steps,
                                                known(place))});
            }
    }
    return blocks;
}

} // namespace engine
