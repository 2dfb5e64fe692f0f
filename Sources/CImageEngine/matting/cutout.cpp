#include "doubts.hpp"
#include "faint.hpp"
#include "photo.hpp"
#include "segment.hpp"
#include "stopwatch.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

double distanceFromTarget(const Canvas &canvas, const Background &background, ie_colour target) {
    cv::Mat known;
    cv::resize(background.known, known, canvas.bgr.size(), 0, 0, cv::INTER_NEAREST);
    if (cv::countNonZero(known) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const cv::Scalar mean = cv::mean(canvas.bgr, known);
    return std::max({std::abs(mean[0] - target.blue), std::abs(mean[1] - target.green),
                     std::abs(mean[2] - target.red)});
}

double clothingNear(const cv::Mat &person, const Prior &prior, const Background &background,
                    ie_colour target) {
    cv::Mat colour(1, 1, CV_32FC3,
                   cv::Scalar(target.blue / 255.0, target.green / 255.0, target.red / 255.0));
    cv::cvtColor(colour, colour, cv::COLOR_BGR2Lab);
    const cv::Vec3f wanted = colour.at<cv::Vec3f>(0, 0);
    const cv::Mat clothing = person & (prior.down > prior.chin + 0.30);
    int all = 0, close = 0;
    for (int y = 0; y < clothing.rows; ++y)
        for (int x = 0; x < clothing.cols; ++x) {
            if (clothing.at<uchar>(y, x) == 0)
                continue;
            cv::Vec3f apart = background.lab.at<cv::Vec3f>(y, x) - wanted;
            apart[0] /= 2;
            all += 1;
            close += cv::norm(apart) < 28;
        }
    return all == 0 ? 0 : static_cast<double>(close) / all;
}

} // namespace

int hairTop(const cv::Mat &alpha, const Face &face) {
    const int from = std::clamp<int>(face.origin().x - 0.55 * face.width, 0, alpha.cols - 1);
    const int to = std::clamp<int>(face.origin().x + 0.55 * face.width, from + 1, alpha.cols);
    for (int y = 0; y < alpha.rows; ++y)
        if (cv::countNonZero(alpha(cv::Range(y, y + 1), cv::Range(from, to)) > 0.5) >
            0.1 * (to - from))
            return y;
    return -1;
}

void measureBackground(const Canvas &canvas, const Surroundings &around, const cv::Mat &person,
                       ie_colour target, ie_matte_measures &measures) {
    const Background &background = around.background;
    measures.background_lightness = background.lightness;
    measures.coverage =
        background.isVisible ? background.coverage : std::numeric_limits<double>::quiet_NaN();
    measures.background_spread = background.sigma;
    measures.background_distance = distanceFromTarget(canvas, background, target);
    measures.clothing_near_background = clothingNear(person, around.prior, background, target);
}

std::optional<Matte> cutOut(Models &models, const Canvas &canvas, const Surroundings &around,
                            ie_colour target, ie_matte_measures &measures, ie_timings &timings) {
    Stopwatch watch;
    const auto &[half, prior, background] = around;
    const Segmentation segmentation = segment(half, prior, background, models.person(canvas.bgr));
    watch.lap(timings.segmentation);
    if (!canvas.endsAtTop && cv::countNonZero(segmentation.person.row(0)) != 0)
        return std::nullopt;

    const cv::Mat mask = doubled(segmentation.person, canvas.bgr.size());
    const Matte matte = refine(canvas, mask, prior, background.sigma);
    watch.lap(timings.alpha);

    measureBackground(canvas, around, segmentation.person, target, measures);
    measures.agreement = segmentation.agreement;
    const Doubts doubts =
        doubtsAbout(segmentation.person, prior, background, Canvas::faceWidth / 2);
    measures.weak_edge_share = doubts.weakHead;
    measures.weak_shoulder_share = doubts.weakShoulders;
    measures.foreign_area = doubts.foreign;
    measures.outlying_area = doubts.outlying;
    measures.shade_area = doubts.shade;
    measures.flat_area = doubts.flat;
    measures.loose_area = doubts.loose;
    measures.hollow_area = doubts.hollow;
    measures.shoulder_notch = doubts.notch;
    measures.strange_area = doubts.strange;
    measures.alike_share = doubts.alike;
    measures.halo = matte.halo;
    measures.regained_area = matte.regained;
    measures.faint_step = faintestStep(tidied(halved(matte.alpha) > 0.5, prior), prior, background);
    const int top = hairTop(matte.alpha, canvas.face);
    measures.hair_touches_edge = canvas.endsAtTop && top < 3;
    measures.hair_top_y = top;
    watch.lap(timings.confidence);
    return matte;
}

} // namespace engine
