#include "figure.hpp"
#include "roles.hpp"

#include "face.hpp"

namespace engine {

namespace {

/// How much of the surroundings of the detector's box the network sees, as a share of its side.
constexpr double surroundings = 0.25;

} // namespace

Landmarker::Landmarker(const ie_network &description) : network_(description) {
    constexpr double eyesOff = 0.15, chinOff = 0.25;
    const Figure figure = drawFigure();
    const Face seen = faceFromLandmarks(figure.face.box, points(figure.bgr, figure.face.box));
    const auto off = [&](cv::Point2d one, cv::Point2d other) {
        return cv::norm(one - other) / figure.face.width;
    };
    const double eyes =
        std::max(off(seen.leftEye, figure.face.leftEye), off(seen.rightEye, figure.face.rightEye));
    const double chin = off(seen.chin, figure.face.chin);
    // Written so that a number that is none is refused as well.
    if (!(eyes <= eyesOff) || !(chin <= chinOff))
        network_.refuse("misses the eyes by " + std::to_string(eyes) + " and the chin by " +
                        std::to_string(chin) + " face widths; 0.15 and 0.25 are allowed");
}

std::vector<cv::Point2d> Landmarker::points(const cv::Mat &bgr, cv::Rect2d box) {
    const cv::Point2d margin(surroundings * box.width, surroundings * box.height);
    const cv::Rect region = cv::Rect(cv::Rect2d(box.tl() - margin, box.br() + margin)) &
                            cv::Rect(cv::Point(), bgr.size());
    const cv::Mat output = network_.run(bgr(region));
    const ie_network &d = network_.description();
    const auto *values = output.ptr<float>();
    const double across = region.width / (d.is_in_pixels != 0 ? d.width : 1.0);
    const double down = region.height / (d.is_in_pixels != 0 ? d.height : 1.0);
    std::vector<cv::Point2d> points;
    for (const int32_t index : d.points) {
        if (index < 0 || 2UL * index + 1 >= output.total())
            network_.refuse("puts out " + std::to_string(output.total() / 2) +
                            " points, none with number " + std::to_string(index));
        points.emplace_back(region.x + across * values[2 * index],
                            region.y + down * values[2 * index + 1]);
    }
    return points;
}

} // namespace engine
