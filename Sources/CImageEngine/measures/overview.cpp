#include "overview.hpp"

#include "shrink.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

Overview overviewOf(const Picture &picture) {
    const int side = std::max(picture.bgr.cols, picture.bgr.rows);
    Overview overview;
    overview.scale = std::min(1.0, Overview::longSide / side);
    overview.toSource = picture.reduction / overview.scale;
    cv::cvtColor(picture.bgr, overview.grey, cv::COLOR_BGR2GRAY);
    overview.grey = shrunk(overview.grey, overview.scale);
    return overview;
}

} // namespace engine
