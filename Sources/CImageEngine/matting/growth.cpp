#include "growth.hpp"

#include "localmean.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

/// Where the colour changes little per pixel; the border of a shadow may change more.
cv::Mat gentle(const Ground &ground) {
    constexpr float shadowBorder = 1.8F;
    cv::Mat dx, dy, result(ground.lab.size(), CV_8U);
    cv::Sobel(ground.lab, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(ground.lab, dy, CV_32F, 0, 1, 3, 0.125);
    const auto limit = static_cast<float>(ground.steepLimit * ground.steepLimit);
    for (int y = 0; y < result.rows; ++y) {
        const cv::Vec3f *h = dx.ptr<cv::Vec3f>(y), *v = dy.ptr<cv::Vec3f>(y);
        const uchar *dark = ground.mayBeShaded.ptr(y);
        uchar *to = result.ptr(y);
        for (int x = 0; x < result.cols; ++x) {
            const float light = 0.6F * (h[x][0] * h[x][0] + v[x][0] * v[x][0]);
            const float hue =
                h[x][1] * h[x][1] + h[x][2] * h[x][2] + v[x][1] * v[x][1] + v[x][2] * v[x][2];
            const float more = dark[x] != 0 ? shadowBorder * shadowBorder : 1;
            to[x] = light < more * limit && hue < limit && light + hue < more * limit ? 255 : 0;
        }
    }
    return result;
}

/// The pixels that are newly reached in one round.
class Front {
  public:
    Front(const Ground &ground, const cv::Mat &smooth)
        : ground_(ground), smooth_(smooth), added_(smooth.size(), CV_8U) {}

    /// Goes on from `known` over what is within reach and fits; how many pixels that is.
    int advance(cv::Mat &known, const cv::Mat &near, const Enlarged &local) {
        added_.setTo(0);
        reached_.clear();
        for (int y = 0; y < known.rows; ++y) {
            const uchar *is = known.ptr(y), *close = near.ptr(y);
            for (int x = 0; x < known.cols; ++x)
                if (close[x] != 0 && is[x] == 0 && smooth_.at<uchar>(y, x) != 0 &&
                    touches(known, x, y) && fits(local, x, y))
                    add({x, y});
        }
        // From those on to their neighbours, sharing sides and not only corners.
        for (size_t i = 0; i < reached_.size(); ++i)
            for (const cv::Point &step : {cv::Point(-1, 0), {1, 0}, {0, -1}, {0, 1}}) {
                const cv::Point next = reached_[i] + step;
                if (inside_.contains(next) && known.at<uchar>(next) == 0 &&
                    added_.at<uchar>(next) == 0 && near.at<uchar>(next) != 0 &&
                    smooth_.at<uchar>(next) != 0 && fits(local, next.x, next.y))
                    add(next);
            }
        known |= added_;
        return static_cast<int>(reached_.size());
    }

    const cv::Mat &added() const { return added_; }

  private:
    void add(const cv::Point &place) {
        added_.at<uchar>(place) = 255;
        reached_.push_back(place);
    }

    static bool touches(const cv::Mat &known, int x, int y) {
        return (x > 0 && known.at<uchar>(y, x - 1) != 0) ||
               (x + 1 < known.cols && known.at<uchar>(y, x + 1) != 0) ||
               (y > 0 && known.at<uchar>(y - 1, x) != 0) ||
               (y + 1 < known.rows && known.at<uchar>(y + 1, x) != 0);
    }

    /// Whether the colour is that of the wall nearby, or a shade of it.
    bool fits(const Enlarged &local, int x, int y) const {
        if (ground_.isBody.at<uchar>(y, x) != 0)
            return false;
        const cv::Vec3f &here = ground_.lab.at<cv::Vec3f>(y, x), wall = local.at(x, y);
        const double limit =
            (ground_.ring.at<float>(y, x) < 0.85F ? 0.45 : 1) *
            (ground_.nearBody.at<uchar>(y, x) != 0 ? ground_.limitNearBody : ground_.colourLimit);
        return apart(here, wall) < limit ||
               (ground_.mayBeShaded.at<uchar>(y, x) != 0 &&
                isShade(here, wall, ground_.mayBeDark.at<uchar>(y, x) != 0 ? 6 : 38));
    }

    const Ground &ground_;
    const cv::Mat &smooth_;
    cv::Mat added_;
    const cv::Rect inside_{cv::Point(), smooth_.size()};
    std::vector<cv::Point> reached_;
};

LocalMean localMeanOf(const Ground &ground) {
    const double pixel = ground.step;
    return {ground.lab.size(),
            {{12 / pixel, 1}, {26 / pixel, 0.02}, {58 / pixel, 0.0004}},
            std::max(1, static_cast<int>(std::lround(8 / pixel)))};
}

} // namespace

float apart(const cv::Vec3f &one, const cv::Vec3f &other) {
    const float l = one[0] - other[0], a = one[1] - other[1], b = one[2] - other[2];
    return std::sqrt(0.6F * l * l + a * a + b * b);
}

bool isShade(const cv::Vec3f &here, const cv::Vec3f &wall, float darkest) {
    constexpr float leastShare = 0.55F, hue = 3;
    const float share = (here[0] + 16) / (wall[0] + 16);
    const float a = here[1] - share * wall[1], b = here[2] - share * wall[2];
    return here[0] > darkest && share > leastShare && share < 1 && a * a + b * b < hue * hue;
}

cv::Mat difference(const cv::Mat &lab, const cv::Mat &reference) {
    cv::Mat result(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y) {
        const cv::Vec3f *one = lab.ptr<cv::Vec3f>(y), *other = reference.ptr<cv::Vec3f>(y);
        float *to = result.ptr<float>(y);
        for (int x = 0; x < lab.cols; ++x)
            to[x] = apart(one[x], other[x]);
    }
    return result;
}

cv::Mat localColour(const Ground &ground, const cv::Mat &known) {
    LocalMean mean = localMeanOf(ground);
    mean.add(ground.lab, known);
    return mean.means().everywhere(known.size());
}

void follow(const Ground &ground, cv::Mat &known, int rounds) {
    if (cv::countNonZero(known) == 0)
        return;
    const cv::Mat smooth = gentle(ground);
    const int side = 2 * ground.reach + 1;
    const cv::Mat reach = cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
    LocalMean mean = localMeanOf(ground);
    mean.add(ground.lab, known);
    Front front(ground, smooth);
    for (int round = 0; round < rounds; ++round) {
        cv::Mat near;
        cv::dilate(known, near, reach);
        if (front.advance(known, near, mean.means(1, round % 4 == 0)) < 10)
            break;
        mean.add(ground.lab, front.added());
    }
}

} // namespace engine
