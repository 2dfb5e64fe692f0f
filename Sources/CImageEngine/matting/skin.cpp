#include "skin.hpp"

#include "growth.hpp"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace engine {

namespace {

cv::Mat aroundOutline() {
    const int side = 2 * cvRound(0.055 * Canvas::faceWidth / 2) + 1;
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
}

} // namespace

cv::Mat skinLike(const cv::Mat &lab, const Prior &prior, const cv::Mat &person) {
    const cv::Mat cheeks = prior.core & (prior.down > 0.15) & (prior.down < 0.45);
    cv::Mat wide;
    cv::dilate(person, wide, aroundOutline());
    const cv::Scalar skin = cv::mean(lab, cheeks);
    const cv::Scalar wall = cv::mean(lab, ~wide & (prior.down < prior.chin));
    cv::Mat result(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f &here = lab.at<cv::Vec3f>(y, x);
            const auto squared = [&](const cv::Scalar &other) {
                const double a = here[1] - other[1], b = here[2] - other[2];
                return a * a + b * b;
            };
            const double fromSkin = squared(skin), fromWall = squared(wall);
            result.at<uchar>(y, x) =
                fromSkin < 14 * 14 && fromWall > 7 * 7 && fromSkin < 2 * 2 * fromWall ? 255 : 0;
        }
    return result & (prior.down > -0.35);
}

cv::Mat litSkin(const cv::Mat &lab, const cv::Mat &skin, const cv::Mat &inside) {
    // As far as the band of an outline is wide, and no steeper than light falls off.
    constexpr int steps = 6;
    constexpr float gentle = 5;
    cv::Mat reached = skin.clone();
    const cv::Rect all(cv::Point(), lab.size());
    std::vector<cv::Point> front, next;
    for (int y = 0; y < reached.rows; ++y)
        for (int x = 0; x < reached.cols; ++x)
            if (reached.at<uchar>(y, x) != 0)
                front.emplace_back(x, y);
    for (int step = 0; step < steps; ++step, front.swap(next)) {
        next.clear();
        for (const cv::Point &from : front)
            for (const cv::Point &way : {cv::Point(-1, 0), {1, 0}, {0, -1}, {0, 1}}) {
                const cv::Point to = from + way;
                if (!all.contains(to) || inside.at<uchar>(to) == 0 || reached.at<uchar>(to) != 0 ||
                    apart(lab.at<cv::Vec3f>(from), lab.at<cv::Vec3f>(to)) > gentle)
                    continue;
                reached.at<uchar>(to) = 255;
                next.push_back(to);
            }
    }
    return reached;
}

} // namespace engine
