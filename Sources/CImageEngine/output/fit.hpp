#pragma once

#include "jpeg.hpp"

namespace engine {

/// A JPEG whose size lies between two bounds.
struct Fitted {
    std::vector<uint8_t> jpeg;
    int quality;
};

/// What a file has to keep.
struct Room {
    int64_t leastBytes, mostBytes;
    int leastQuality, mostQuality;
    int density;
    /// BGR; qualities whose quantisation moves this colour by more than 1 are left out.
    cv::Vec3b background;
};

/// The best quality that fits, before 4:2:0 and then 4:4:4.
///
/// A picture too plain for that is written the longer ways that JPEG knows: with the tables of the
/// standard, then with restart markers. Refuses with `IE_NO_SUCH_SIZE`, the nearest size and the
/// bound that it missed.
Fitted encodeToFit(const cv::Mat &bgr, const Room &room);

} // namespace engine
