#include "facefinder.hpp"

#include "wide.hpp"

// Debian and Ubuntu build dlib without assertions in release.
#include <dlib/image_processing/frontal_face_detector.h>

#include <algorithm>
#include <array>

namespace engine {

/// Cells of a window's side.
constexpr int side = 10;

/// Adds what a column of weights makes of what a row of weights makes of a plane.
ENGINE_WIDE
void addFiltered(const float *plane, int stride, int count, const float *across, const float *down,
                 float *scratch, float *to) {
    // Over the ends of the rows as well, whose values nobody reads: one long loop is faster.
    const int all = count + (side - 1) * stride;
    for (int i = 0; i < all; ++i) {
        float sum = 0;
        for (int k = 0; k < side; ++k)
            sum += across[k] * plane[i + k];
        scratch[i] = sum;
    }
    for (int i = 0; i < count; ++i) {
        float sum = 0;
        for (int k = 0; k < side; ++k)
            sum += down[k] * scratch[i + k * stride];
        to[i] += sum;
    }
}

/// Two rows mixed: `share` of 256 is the second's.
ENGINE_WIDE
void mix(const uchar *one, const uchar *other, int share, int count, ushort *to) {
    for (int x = 0; x < count; ++x)
        to[x] = static_cast<ushort>(one[x] * (256 - share) + other[x] * share);
}

namespace {

using Pyramid = dlib::pyramid_down<6>;

/// Between which two of `count` places each of fewer lies, ends on ends.
struct Place {
    int first, share;
};

std::vector<Place> places(int count, int fewer) {
    std::vector<Place> result;
    for (int i = 0; i < fewer; ++i) {
        const double place = i * (count - 1.0) / std::max(1, fewer - 1);
        const int first = std::min(static_cast<int>(place), count - 2);
        result.push_back({first, cvRound(256 * (place - first))});
    }
    return result;
}

/// Five sixths of a picture's size.
cv::Mat reduced(const cv::Mat &grey) {
    cv::Mat result(5 * grey.rows / 6, 5 * grey.cols / 6, CV_8U);
    const std::vector<Place> down = places(grey.rows, result.rows);
    const std::vector<Place> across = places(grey.cols, result.cols);
    std::vector<ushort> row(grey.cols);
    for (int y = 0; y < result.rows; ++y) {
        mix(grey.ptr(down[y].first), grey.ptr(down[y].first + 1), down[y].share, grey.cols,
            row.data());
        uchar *to = result.ptr(y);
        for (int x = 0; x < result.cols; ++x) {
            const ushort *from = row.data() + across[x].first;
            // Rounded as dlib does: what is cut off adds up from size to size.
            constexpr int half = 1 << 15;
            to[x] = static_cast<uchar>(
                (from[0] * (256 - across[x].share) + from[1] * across[x].share + half) >> 16);
        }
    }
    return result;
}

/// One of the views that the detector was trained for.
struct View {
    struct Filter {
        int plane;
        std::array<float, side> across, down;
    };
    std::vector<Filter> filters;
    double threshold;

    /// The score of each window, by the window's first cell.
    void score(const Gradients &cells, std::vector<float> &scratch,
               std::vector<float> &scores) const {
        const int count = (cells.rows - 1) * cells.stride + cells.columns;
        scores.assign(count, 0);
        scratch.resize(count + (side - 1) * cells.stride);
        for (const Filter &filter : filters)
            addFiltered(cells.plane(filter.plane), cells.stride, count, filter.across.data(),
                        filter.down.data(), scratch.data(), scores.data());
    }
};

} // namespace

struct FaceFinder::Model {
    std::vector<View> views;
    dlib::test_box_overlap overlap;
    long leastWidth, leastHeight;
};

FaceFinder::FaceFinder() : model_(std::make_unique<Model>()) {
    const dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    const auto &scanner = detector.get_scanner();
    model_->overlap = detector.get_overlap_tester();
    model_->leastWidth = static_cast<long>(scanner.get_min_pyramid_layer_width());
    model_->leastHeight = static_cast<long>(scanner.get_min_pyramid_layer_height());
    for (unsigned long i = 0; i < detector.num_detectors(); ++i) {
        const auto bank = scanner.build_fhog_filterbank(detector.get_w(i));
        View view{{}, detector.get_w(i)(scanner.get_num_dimensions())};
        for (size_t plane = 0; plane < bank.row_filters.size(); ++plane)
            for (size_t j = 0; j < bank.row_filters[plane].size(); ++j) {
                View::Filter filter{static_cast<int>(plane), {}, {}};
                for (int k = 0; k < side; ++k) {
                    filter.across[k] = bank.row_filters[plane][j](k);
                    filter.down[k] = bank.col_filters[plane][j](k);
                }
                view.filters.push_back(filter);
            }
        model_->views.push_back(std::move(view));
    }
}

FaceFinder::~FaceFinder() = default;

std::vector<Found> FaceFinder::find(const cv::Mat &grey, double threshold) const {
    std::vector<dlib::rect_detection> seen;
    std::vector<float> scratch, scores;
    cv::Mat picture = grey;
    dlib::rectangle size(grey.cols, grey.rows);
    for (int level = 0;; ++level) {
        const Gradients cells = gradientsOf(picture, {side, side});
        for (const View &view : model_->views) {
            if (cells.rows == 0 || cells.columns == 0)
                break;
            view.score(cells, scratch, scores);
            for (int y = 0; y < cells.rows; ++y)
                for (int x = 0; x < cells.columns; ++x) {
                    const double score = scores[y * cells.stride + x] - view.threshold;
                    if (score < threshold)
                        continue;
                    dlib::rect_detection face;
                    face.detection_confidence = score;
                    face.rect = Pyramid().rect_up(
                        dlib::fhog_to_image(dlib::rectangle(x, y, x + side - 1, y + side - 1),
                                            Gradients::cell, side, side),
                        level);
                    seen.push_back(face);
                }
        }
        size = Pyramid().rect_down(size);
        if (static_cast<long>(size.width()) < model_->leastWidth ||
            static_cast<long>(size.height()) < model_->leastHeight)
            break;
        picture = reduced(picture);
    }
    std::sort(seen.rbegin(), seen.rend());
    std::vector<dlib::rectangle> kept;
    std::vector<Found> faces;
    for (const dlib::rect_detection &face : seen) {
        const auto overlaps = [&](const dlib::rectangle &other) {
            return model_->overlap(other, face.rect);
        };
        if (std::any_of(kept.begin(), kept.end(), overlaps))
            continue;
        kept.push_back(face.rect);
        faces.push_back(
            {cv::Rect2d(face.rect.left(), face.rect.top(), face.rect.width(), face.rect.height()),
             face.detection_confidence});
    }
    return faces;
}

} // namespace engine
