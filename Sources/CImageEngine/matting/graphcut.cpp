#include "segment.hpp"

#include <opencv2/imgproc.hpp>
#include <opencv2/imgproc/detail/gcgraph.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr int bins = 16;

int bin(const cv::Vec3b &colour) {
    constexpr int step = 256 / bins;
    return (colour[0] / step * bins + colour[1] / step) * bins + colour[2] / step;
}

/// A smoothed three-dimensional colour histogram of the pixels under the mask.
std::vector<float> histogram(const cv::Mat &bgr, const cv::Mat &mask) {
    std::vector<float> counts(bins * bins * bins, 0);
    float total = 0;
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x)
            if (mask.at<uchar>(y, x) != 0)
                counts[bin(bgr.at<cv::Vec3b>(y, x))] += 1, total += 1;
    for (const int stride : {1, bins, bins * bins}) {
        const std::vector<float> before = counts;
        for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
            const int place = i / stride % bins;
            const float lower = place > 0 ? before[i - stride] : 0;
            const float upper = place < bins - 1 ? before[i + stride] : 0;
            counts[i] = 0.5F * before[i] + 0.25F * (lower + upper);
        }
    }
    for (float &count : counts)
        count = (count + 0.02F) / (total + 0.02F * counts.size());
    return counts;
}

/// Mean squared colour difference of neighbours: what counts as an ordinary difference.
double contrast(const cv::Mat &bgr) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y + 1 < bgr.rows; ++y)
        for (int x = 0; x + 1 < bgr.cols; ++x) {
            const cv::Vec3d here = bgr.at<cv::Vec3b>(y, x);
            const cv::Vec3d right = here - cv::Vec3d(bgr.at<cv::Vec3b>(y, x + 1));
            const cv::Vec3d below = here - cv::Vec3d(bgr.at<cv::Vec3b>(y + 1, x));
            sum += right.dot(right) + below.dot(below);
            count += 2;
        }
    return std::max(1.0, sum / std::max(1, count));
}

constexpr double certain = 1000, edgeWeight = 8;

class Cut {
  public:
    Cut(const cv::Mat &bgr, const Prior &prior, const Background &background)
        : bgr_(bgr), prior_(prior), background_(background), beta_(1 / (2 * contrast(bgr))) {}

    cv::Mat round(const cv::Mat &person) const {
        const auto inside = histogram(bgr_, person), outside = histogram(bgr_, ~person);
        const int count = bgr_.rows * bgr_.cols;
        cv::detail::GCGraph<float> graph(count, 8 * count);
        for (int y = 0; y < bgr_.rows; ++y)
            for (int x = 0; x < bgr_.cols; ++x) {
                const int node = graph.addVtx();
                const double leaning = towardPerson(x, y, inside, outside);
                graph.addTermWeights(node, std::max(0.0, leaning), std::max(0.0, -leaning));
                link(graph, node, x, y, -1, 0, 1);
                link(graph, node, x, y, -1, -1, M_SQRT1_2);
                link(graph, node, x, y, 0, -1, 1);
                link(graph, node, x, y, 1, -1, M_SQRT1_2);
            }
        graph.maxFlow();
        cv::Mat result(bgr_.size(), CV_8U);
        for (int y = 0; y < bgr_.rows; ++y)
            for (int x = 0; x < bgr_.cols; ++x)
                result.at<uchar>(y, x) = graph.inSourceSegment(y * bgr_.cols + x) ? 255 : 0;
        return result;
    }

  private:
    double towardPerson(int x, int y, const std::vector<float> &inside,
                        const std::vector<float> &outside) const {
        if (prior_.core.at<uchar>(y, x) != 0)
            return certain;
        const float ring = prior_.ring.at<float>(y, x);
        if (ring > 2 && prior_.down.at<float>(y, x) < prior_.chin)
            return -certain;
        const double limit = std::max(4.5, 2.2 * background_.sigma);
        const double apart =
            std::clamp(2 * (background_.distance.at<float>(y, x) - limit) / limit, -3.0, 4.0);
        const int colour = bin(bgr_.at<cv::Vec3b>(y, x));
        const double ratio =
            std::clamp(std::log(double(inside[colour]) / outside[colour]), -4.0, 4.0);
        const double plain = background_.plainness();
        return plain * (apart + 0.35 * ratio) + (1 - plain) * ratio - 4.5 * (ring - 1.08);
    }

    void link(cv::detail::GCGraph<float> &graph, int node, int x, int y, int dx, int dy,
              double nearness) const {
        const int toX = x + dx, toY = y + dy;
        if (toX < 0 || toX >= bgr_.cols || toY < 0)
            return;
        const cv::Vec3d apart =
            cv::Vec3d(bgr_.at<cv::Vec3b>(y, x)) - cv::Vec3d(bgr_.at<cv::Vec3b>(toY, toX));
        const double weight = edgeWeight * nearness * std::exp(-beta_ * apart.dot(apart));
        graph.addEdges(node, toY * bgr_.cols + toX, weight, weight);
    }

    const cv::Mat &bgr_;
    const Prior &prior_;
    const Background &background_;
    const double beta_;
};

} // namespace

cv::Mat graphCut(const cv::Mat &bgr, const Prior &prior, const Background &background) {
    const Cut cut(bgr, prior, background);
    cv::Mat person = (prior.ring < 1.0) & ~background.known;
    for (int round = 0; round < (background.plainness() > 0.8 ? 2 : 3); ++round)
        person = cut.round(person);
    return person;
}

} // namespace engine
