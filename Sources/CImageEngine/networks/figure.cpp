#include "figure.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

namespace {

void ellipse(cv::Mat &to, cv::Point2d centre, cv::Size2d radii, const cv::Scalar &colour) {
    cv::ellipse(to, cv::RotatedRect(centre, cv::Size2f(radii + radii), 0), colour, cv::FILLED,
                cv::LINE_AA);
}

} // namespace

Figure drawFigure() {
    // In pixels; the face is 120 wide, the eyes lie at half its height.
    const cv::Size size(372, 426);
    const cv::Point2d eyes(size.width / 2.0, 150);
    const cv::Scalar wall(214, 216, 218), hair(34, 38, 46), skin(150, 178, 216), lip(96, 92, 172);
    const cv::Scalar coat(70, 54, 44), dark(40, 44, 52), white(236, 236, 236);
    cv::Mat bgr(size, CV_8UC3, wall);

    ellipse(bgr, eyes + cv::Point2d(0, 270), {150, 130}, coat);
    ellipse(bgr, eyes + cv::Point2d(0, -18), {70, 82}, hair);
    cv::rectangle(bgr, cv::Rect(eyes.x - 28, eyes.y + 70, 56, 80), skin, cv::FILLED);
    const std::vector<cv::Point> collar{{int(eyes.x) - 34, int(eyes.y) + 144},
                                        {int(eyes.x) + 34, int(eyes.y) + 144},
                                        {int(eyes.x), int(eyes.y) + 200}};
    cv::fillConvexPoly(bgr, collar, white, cv::LINE_AA);
    ellipse(bgr, eyes + cv::Point2d(0, 20), {60, 80}, skin);
    for (const int side : {-1, 1}) {
        const cv::Point2d eye = eyes + cv::Point2d(27.0 * side, 0);
        ellipse(bgr, eye, {12, 5}, white);
        ellipse(bgr, eye, {5, 5}, dark);
        cv::line(bgr, eye + cv::Point2d(-14, -16), eye + cv::Point2d(14, -16), dark, 4,
                 cv::LINE_AA);
    }
    cv::line(bgr, eyes + cv::Point2d(0, 8), eyes + cv::Point2d(0, 34), skin * 0.86, 8, cv::LINE_AA);
    ellipse(bgr, eyes + cv::Point2d(0, 62), {20, 5}, lip);

    // Light falls off toward the lower right, as in a room.
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x)
            bgr.at<cv::Vec3b>(y, x) = cv::Vec3f(bgr.at<cv::Vec3b>(y, x)) *
                                      (1.0F - 0.08F * float(x + y) / float(bgr.cols + bgr.rows));

    const cv::Rect2d box(eyes.x - 62, eyes.y - 36, 124, 124);
    return {bgr, faceFromBox(box, {eyes - cv::Point2d(27, 0), eyes + cv::Point2d(27, 0)})};
}

} // namespace engine
