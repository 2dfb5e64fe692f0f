#include "overview.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

Overview overviewOf(const Picture &picture) {
    const int side = std::max(picture.bgr.cols, picture.bgr.rows);
    Overview overview;
    overview.scale = std::min(1.0, Overview::longSide / side);
    overview.toSource = picture.reduction / overview.scale;
    if (overview.scale < 1)
        cv::resize(picture.bgr, overview.bgr, cv::Size(), overview.scale, overview.scale,
                   cv::INTER_AREA);
    else
        overview.bgr = picture.bgr;
    return overview;
}

} // namespace engine
