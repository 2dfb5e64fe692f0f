#include "fit.hpp"

#include "quantisation.hpp"
#include "refusal.hpp"

#include <algorithm>

namespace engine {

namespace {

/// Encodes one picture in several ways, with what all of them share.
struct Attempt {
    const cv::Mat &bgr;
    const Room &room;

    std::vector<uint8_t> operator()(int quality, Subsampling subsampling,
                                    const Length &length = {}) const {
        return encode(bgr, quality, subsampling, room.density, length);
    }
    bool fits(const std::vector<uint8_t> &jpeg) const {
        return size(jpeg) >= room.leastBytes && size(jpeg) <= room.mostBytes;
    }
    static int64_t size(const std::vector<uint8_t> &jpeg) {
        return static_cast<int64_t>(jpeg.size());
    }
};

/// The highest quality whose file is at most so large; one below the least when none is.
int highestQuality(const Attempt &attempt, Subsampling subsampling, int64_t mostBytes) {
    int low = attempt.room.leastQuality, high = attempt.room.mostQuality;
    while (low <= high) {
        const int quality = (low + high) / 2;
        if (Attempt::size(attempt(quality, subsampling)) <= mostBytes)
            low = quality + 1;
        else
            high = quality - 1;
    }
    return high;
}

Fitted byQuality(const Attempt &attempt, Subsampling subsampling) {
    const Room &room = attempt.room;
    int quality = highestQuality(attempt, subsampling, room.mostBytes);
    while (quality >= room.leastQuality && !keeps(room.background, quality))
        --quality;
    if (quality < room.leastQuality)
        return {{}, 0};
    std::vector<uint8_t> jpeg = attempt(quality, subsampling);
    return attempt.fits(jpeg) ? Fitted{std::move(jpeg), quality} : Fitted{{}, 0};
}

/// For a picture that is too plain: the fewest restart markers that lengthen its file enough.
Fitted byLength(const Attempt &attempt) {
    const Room &room = attempt.room;
    const int quality = highestQuality(attempt, Subsampling::none, room.leastBytes - 1);
    if (quality < room.leastQuality || !keeps(room.background, quality))
        return {{}, 0};
    std::vector<uint8_t> jpeg = attempt(quality, Subsampling::none, {false, 0});
    int few = (attempt.bgr.cols + 7) / 8, many = 1;
    if (Attempt::size(jpeg) < room.leastBytes) {
        // Invariant: an interval of `many` blocks is tried last, being the longest file.
        while (many < few) {
            const int interval = (many + few + 1) / 2;
            if (Attempt::size(attempt(quality, Subsampling::none, {false, interval})) <
                room.leastBytes)
                few = interval - 1;
            else
                many = interval;
        }
        jpeg = attempt(quality, Subsampling::none, {false, many});
    }
    return {std::move(jpeg), quality};
}

} // namespace

Fitted encodeToFit(const cv::Mat &bgr, const Room &room) {
    const Attempt attempt{bgr, room};
    for (const Subsampling subsampling : {Subsampling::half, Subsampling::none}) {
        Fitted fitted = byQuality(attempt, subsampling);
        if (!fitted.jpeg.empty())
            return fitted;
    }
    const int64_t smallest = Attempt::size(attempt(room.leastQuality, Subsampling::half));
    if (smallest > room.mostBytes)
        throw Refusal(IE_NO_SUCH_SIZE, "too much detail for the size", smallest, room.mostBytes);
    Fitted fitted = byLength(attempt);
    if (attempt.fits(fitted.jpeg))
        return fitted;
    throw Refusal(IE_NO_SUCH_SIZE, "too little detail for the size", Attempt::size(fitted.jpeg),
                  room.leastBytes);
}

} // namespace engine
