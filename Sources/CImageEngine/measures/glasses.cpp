#include "measures.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

namespace {

/// The strongest horizontal edge, as change of grey per row, over a zone.
double horizontalEdge(const cv::Mat &grey, const cv::Rect &zone) {
    if (zone.height < 5 || zone.width < 3)
        return 0;
    cv::Mat rows, edges;
    cv::reduce(grey(zone), rows, 1, cv::REDUCE_AVG, CV_32F);
    cv::Sobel(rows, edges, CV_32F, 0, 1, 3, 0.125);
    return cv::norm(edges, cv::NORM_INF);
}

} // namespace

/// The frame of glasses crosses the nose bridge, where bare skin has no edge.
void measureGlasses(const Portrait &portrait, ie_measures &measures) {
    const double cheeks = cv::mean(portrait.grey(portrait.zone(0, 0.3, 0.35, 0.1)))[0];
    const double bridge = horizontalEdge(portrait.grey, portrait.zone(0, 0.00, 0.05, 0.13));
    measures.glasses_edge = 10 * bridge / std::max(20.0, cheeks);
}

} // namespace engine
