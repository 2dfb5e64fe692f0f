#include "background.hpp"
#include "localmean.hpp"
#include "photo.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

Matte ownEdges(const Canvas &canvas, ie_colour target) {
    constexpr float like = 60;
    const auto [half, prior, background] = lookAround(canvas);

    // Well inside the background there is nothing to keep.
    cv::Mat empty, local;
    cv::erode(background.known, empty, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::resize(empty, empty, canvas.bgr.size(), 0, 0, cv::INTER_NEAREST);
    half.convertTo(local, CV_32F);
    local = localMean(local, background.known, {{6, 1}, {29, 0.0004}}, 4);
    cv::resize(local, local, canvas.bgr.size(), 0, 0, cv::INTER_LINEAR);

    Matte matte;
    matte.alpha = cv::Mat(canvas.bgr.size(), CV_32F, cv::Scalar(1));
    matte.alpha.setTo(0, empty);
    canvas.bgr.convertTo(matte.colour, CV_32F);
    const cv::Vec3f wanted(target.blue, target.green, target.red);
    for (int y = 0; y < local.rows; ++y) {
        cv::Vec3f *colour = matte.colour.ptr<cv::Vec3f>(y);
        const cv::Vec3f *behind = local.ptr<cv::Vec3f>(y);
        for (int x = 0; x < local.cols; ++x) {
            const auto apart = static_cast<float>(cv::norm(colour[x] - behind[x]));
            const cv::Vec3f moved =
                colour[x] + std::max(0.0F, 1 - apart / like) * (wanted - behind[x]);
            for (int c = 0; c < 3; ++c)
                colour[x][c] = std::clamp(moved[c], 0.0F, 255.0F);
        }
    }
    return matte;
}

} // namespace engine
