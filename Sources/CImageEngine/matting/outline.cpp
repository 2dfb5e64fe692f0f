#include "outline.hpp"

#include <opencv2/imgproc.hpp>
#include <opencv2/imgproc/detail/gcgraph.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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
    for (int y = 0; y < bgr.rows; ++y) {
        const cv::Vec3b *colour = bgr.ptr<cv::Vec3b>(y);
        const uchar *counted = mask.ptr(y);
        for (int x = 0; x < bgr.cols; ++x)
            if (counted[x] != 0)
                counts[bin(colour[x])] += 1, total += 1;
    }
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

/// How much likelier each colour is on the person, as a clamped logarithm.
std::vector<float> likelihoods(const cv::Mat &bgr, const cv::Mat &person) {
    std::vector<float> ratios = histogram(bgr, person);
    const std::vector<float> outside = histogram(bgr, ~person);
    for (size_t i = 0; i < ratios.size(); ++i)
        ratios[i] = std::clamp(std::log(ratios[i] / outside[i]), -4.0F, 4.0F);
    return ratios;
}

int apart(const cv::Vec3b &one, const cv::Vec3b &other) {
    const int b = one[0] - other[0], g = one[1] - other[1], r = one[2] - other[2];
    return b * b + g * g + r * r;
}

/// What it costs to cut between two neighbours, by their squared colour difference.
class EdgeCost {
  public:
    explicit EdgeCost(const cv::Mat &bgr) {
        double sum = 0;
        for (int y = 0; y + 1 < bgr.rows; ++y) {
            const cv::Vec3b *row = bgr.ptr<cv::Vec3b>(y), *next = bgr.ptr<cv::Vec3b>(y + 1);
            for (int x = 0; x + 1 < bgr.cols; ++x)
                sum += apart(row[x], row[x + 1]) + apart(row[x], next[x]);
        }
        const double ordinary = std::clamp(sum / std::max(1, 2 * bgr.rows * bgr.cols), 1.0, 60.0);
        const double fall = std::exp(-0.5 * step / ordinary);
        double cost = edgeWeight;
        for (size_t i = 0; i < costs_.size() && cost > 1e-9; ++i, cost *= fall)
            costs_[i] = static_cast<float>(cost);
    }
    float operator()(int squared) const {
        return costs_[std::min<size_t>(squared / step, costs_.size() - 1)];
    }

  private:
    static constexpr double edgeWeight = 8;
    static constexpr int step = 4;
    std::array<float, 16384> costs_{};
};

/// The neighbours that are linked: each pixel with those before it in reading order.
struct Neighbour {
    int dx, dy;
    float nearness;
};
constexpr Neighbour neighbours[] = {
    {-1, 0, 1}, {-1, -1, M_SQRT1_2}, {0, -1, 1}, {1, -1, M_SQRT1_2}};

/// What it costs that a piece of body has wall below it.
constexpr float support = 3;

class Cut {
  public:
    Cut(const Evidence &evidence, const cv::Mat &state)
        : evidence_(evidence), state_(state), edgeCost_(evidence.bgr),
          nodes_(state.size(), CV_32S, cv::Scalar(-1)) {}

    cv::Mat round(const cv::Mat &person) {
        const std::vector<float> ratios = likelihoods(evidence_.bgr, person);
        const int count = state_.rows * state_.cols - cv::countNonZero(state_ == 0) -
                          cv::countNonZero(state_ == 255);
        if (count == 0)
            return state_.clone();
        cv::detail::GCGraph<float> graph(count, 8 * count);
        for (int y = 0; y < state_.rows; ++y)
            for (int x = 0; x < state_.cols; ++x) {
                const uchar state = state_.at<uchar>(y, x);
                if (state != 0 && state != 255) {
                    const int node = nodes_.at<int>(y, x) = graph.addVtx();
                    const float leaning = towardPerson(x, y, ratios);
                    graph.addTermWeights(node, std::max(0.0F, leaning), std::max(0.0F, -leaning));
                }
                for (const Neighbour &neighbour : neighbours)
                    link(graph, x, y, neighbour);
            }
        graph.maxFlow();
        cv::Mat result(state_.size(), CV_8U);
        for (int y = 0; y < result.rows; ++y)
            for (int x = 0; x < result.cols; ++x) {
                const int node = nodes_.at<int>(y, x);
                result.at<uchar>(y, x) = node < 0                      ? state_.at<uchar>(y, x)
                                         : graph.inSourceSegment(node) ? 255
                                                                       : 0;
            }
        return result;
    }

  private:
    float towardPerson(int x, int y, const std::vector<float> &ratios) const {
        const float ring = evidence_.prior.ring.at<float>(y, x);
        const bool isLow = evidence_.prior.down.at<float>(y, x) > evidence_.prior.chin - 0.2;
        const double limit = isLow ? evidence_.limitNearBody : evidence_.limit;
        const double away = std::min(2 * (evidence_.distance.at<float>(y, x) - limit) / limit, 4.0);
        const double ratio = ratios[bin(evidence_.bgr.at<cv::Vec3b>(y, x))];
        const double plain = evidence_.plainness;
        const double reached = evidence_.known.at<uchar>(y, x) != 0 ? 1.5 : 0;
        return plain * (away - reached + 0.35 * ratio) + (1 - plain) * ratio - 4.5 * (ring - 1.08);
    }

    void link(cv::detail::GCGraph<float> &graph, int x, int y, const Neighbour &neighbour) const {
        const int toX = x + neighbour.dx, toY = y + neighbour.dy;
        if (toX < 0 || toX >= state_.cols || toY < 0)
            return;
        const int here = nodes_.at<int>(y, x), there = nodes_.at<int>(toY, toX);
        if (here < 0 && there < 0)
            return;
        const float cost =
            neighbour.nearness * edgeCost_(apart(evidence_.bgr.at<cv::Vec3b>(y, x),
                                                 evidence_.bgr.at<cv::Vec3b>(toY, toX)));
        // `there` is above: where it is body, what is below it should be body too.
        const bool stands =
            neighbour.dx == 0 && evidence_.prior.down.at<float>(y, x) > evidence_.prior.chin + 0.25;
        const float cutAbove = cost + (stands ? support : 0);
        if (here >= 0 && there >= 0)
            graph.addEdges(here, there, cost, cutAbove);
        else if (here >= 0)
            fix(graph, here, state_.at<uchar>(toY, toX), cost, cutAbove);
        else
            fix(graph, there, state_.at<uchar>(y, x), cutAbove, cost);
    }

    /// A neighbour that is settled: `ifPerson` is the price of being person beside background.
    static void fix(cv::detail::GCGraph<float> &graph, int node, uchar settled, float ifPerson,
                    float ifBackground) {
        graph.addTermWeights(node, settled != 0 ? ifBackground : 0, settled != 0 ? 0 : ifPerson);
    }

    const Evidence &evidence_;
    const cv::Mat &state_;
    const EdgeCost edgeCost_;
    cv::Mat nodes_;
};

} // namespace

cv::Mat cheapestOutline(const Evidence &evidence, const cv::Mat &state, const cv::Mat &person) {
    return Cut(evidence, state).round(person);
}

} // namespace engine
