#include "gradients.hpp"

#include "wide.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

constexpr int directions = 9, signedDirections = 2 * directions;

/// The length of the gradient of each pixel of a row, and which of 18 directions is the nearest.
ENGINE_WIDE
void orient(const uchar *above, const uchar *row, const uchar *below, int count,
            float *__restrict length, int *__restrict direction) {
    constexpr float across[directions] = {1.0000F,  0.9397F,  0.7660F,  0.5000F, 0.1736F,
                                          -0.1736F, -0.5000F, -0.7660F, -0.9397F};
    constexpr float down[directions] = {0.0000F, 0.3420F, 0.6428F, 0.8660F, 0.9848F,
                                        0.9848F, 0.8660F, 0.6428F, 0.3420F};
    for (int x = 1; x < count - 1; ++x) {
        const float dx = static_cast<float>(row[x + 1] - row[x - 1]);
        const float dy = static_cast<float>(below[x] - above[x]);
        float most = 0;
        int nearest = 0;
        for (int i = 0; i < directions; ++i) {
            const float along = dx * across[i] + dy * down[i];
            const float either = std::abs(along);
            const int index = along < 0 ? i + directions : i;
            nearest = either > most ? index : nearest;
            most = either > most ? either : most;
        }
        length[x] = std::sqrt(dx * dx + dy * dy);
        direction[x] = nearest;
    }
}

/// Adds `weight` times the votes of one row of pixels.
ENGINE_WIDE
void addRow(const float *votes, float weight, int count, float *to) {
    for (int i = 0; i < count; ++i)
        to[i] += weight * votes[i];
}

/// Adds the squares of what both senses of a direction have together.
ENGINE_WIDE
void addEnergy(const float *one, const float *other, int count, float *to) {
    for (int i = 0; i < count; ++i)
        to[i] += (one[i] + other[i]) * (one[i] + other[i]);
}

/// What the four blocks around each cell of a row allow, and what they are divided by.
ENGINE_WIDE
void weigh(const float *above, const float *row, const float *below, int count, float *most,
           float *share) {
    const float *rows[] = {above, row, below};
    for (int block = 0; block < 4; ++block) {
        // In the order of the models: below right, above right, below left, above left.
        const float *upper = rows[1 - block % 2], *lower = rows[2 - block % 2];
        const int side = 1 - block / 2;
        for (int x = 0; x < count; ++x) {
            const float energy =
                upper[x + side] + upper[x + side + 1] + lower[x + side] + lower[x + side + 1];
            const float limit = 0.2F * std::sqrt(energy + 0.0001F);
            most[block * count + x] = limit;
            share[block * count + x] = 0.1F / limit;
        }
    }
}

/// The normalised values of one direction in a row of cells, and their sums for each block.
ENGINE_WIDE
void normalise(const float *votes, const float *opposite, const float *__restrict most,
               const float *__restrict share, int count, float *__restrict to,
               float *__restrict sums) {
    for (int x = 0; x < count; ++x)
        to[x] = 0;
    for (int block = 0; block < 4; ++block, most += count, share += count, sums += count)
        for (int x = 0; x < count; ++x) {
            const float value = std::min(votes[x] + opposite[x], most[x]) * share[x];
            to[x] += value;
            sums[x] += value;
        }
}

namespace {

/// The votes of all pixels, a plane of 18 rows of cells for each row of cells, with one more cell
/// all around.
class Votes {
  public:
    explicit Votes(const cv::Mat &grey)
        : rows(static_cast<int>(grey.rows / float(Gradients::cell) + 0.5F)),
          columns(static_cast<int>(grey.cols / float(Gradients::cell) + 0.5F)), wide_(columns + 2),
          values_((rows + 2) * signedDirections * wide_, 0.0F) {
        const int lastRow = std::min(rows * Gradients::cell, grey.rows) - 1;
        const int width = std::min(columns * Gradients::cell, grey.cols);
        std::vector<float> length(width), further(width), votes(signedDirections * wide_);
        std::vector<int> direction(width), left(width);
        for (int x = 0; x < width; ++x) {
            const float place = (x + 0.5F) / Gradients::cell + 0.5F;
            left[x] = static_cast<int>(place);
            further[x] = place - left[x];
        }
        for (int y = 1; y < lastRow; ++y) {
            orient(grey.ptr(y - 1), grey.ptr(y), grey.ptr(y + 1), width, length.data(),
                   direction.data());
            std::fill(votes.begin(), votes.end(), 0.0F);
            for (int x = 1; x < width - 1; ++x) {
                float *to = votes.data() + direction[x] * wide_ + left[x];
                const float part = further[x] * length[x];
                to[0] += length[x] - part;
                to[1] += part;
            }
            const float place = (y + 0.5F) / Gradients::cell + 0.5F;
            const int upper = static_cast<int>(place);
            const int count = static_cast<int>(votes.size());
            addRow(votes.data(), 1 - (place - upper), count, values_.data() + upper * count);
            addRow(votes.data(), place - upper, count, values_.data() + (upper + 1) * count);
        }
    }

    const int rows, columns;

    /// The cells of one row and direction, from the first inside the picture on.
    const float *of(int row, int direction) const {
        return values_.data() + ((row + 1) * signedDirections + direction) * wide_ + 1;
    }

  private:
    const int wide_;
    std::vector<float> values_;
};

} // namespace

Gradients gradientsOf(const cv::Mat &grey, cv::Size window) {
    const Votes votes(grey);
    Gradients result;
    result.rows = std::max(votes.rows - 2, 0);
    result.columns = std::max(votes.columns - 2, 0);
    result.stride = result.columns + window.width - 1;
    result.size = result.stride * (result.rows + window.height - 1);
    result.values.assign(Gradients::planes * result.size, 0);
    if (result.rows == 0 || result.columns == 0)
        return result;

    std::vector<float> energy(votes.rows * votes.columns, 0.0F);
    for (int y = 0; y < votes.rows; ++y)
        for (int i = 0; i < directions; ++i)
            addEnergy(votes.of(y, i), votes.of(y, i + directions), votes.columns,
                      energy.data() + y * votes.columns);
    const int count = result.columns;
    std::vector<float> most(4 * count), share(4 * count), sums(4 * count), unused(4 * count);
    const std::vector<float> none(count, 0.0F);
    for (int y = 0; y < result.rows; ++y) {
        const float *above = energy.data() + y * votes.columns;
        weigh(above, above + votes.columns, above + 2 * votes.columns, count, most.data(),
              share.data());
        const int place = (y + (window.height - 1) / 2) * result.stride + (window.width - 1) / 2;
        const auto to = [&](int plane) { return &result.values[plane * result.size + place]; };
        std::fill(sums.begin(), sums.end(), 0.0F);
        for (int i = 0; i < signedDirections; ++i)
            normalise(votes.of(y + 1, i) + 1, none.data(), most.data(), share.data(), count, to(i),
                      sums.data());
        for (int i = 0; i < directions; ++i)
            normalise(votes.of(y + 1, i) + 1, votes.of(y + 1, i + directions) + 1, most.data(),
                      share.data(), count, to(signedDirections + i), unused.data());
        for (int block = 0; block < 4; ++block)
            for (int x = 0; x < count; ++x)
                to(27 + block)[x] = 2 * 0.2357F * sums[block * count + x];
    }
    return result;
}

} // namespace engine
