#include "profile.hpp"

#include <lcms2.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace engine {

namespace {

struct Close {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct Delete {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};

/// Whether colours from all over the cube stay what they are, but for rounding.
bool changesNothing(cmsHTRANSFORM transform) {
    constexpr int steps = 6, level = 255 / (steps - 1);
    std::vector<uint8_t> before, after;
    for (int i = 0; i < steps * steps * steps; ++i)
        for (const int channel : {i % steps, i / steps % steps, i / steps / steps})
            before.push_back(static_cast<uint8_t>(channel * level));
    after.resize(before.size());
    cmsDoTransform(transform, before.data(), after.data(), steps * steps * steps);
    return std::equal(before.begin(), before.end(), after.begin(),
                      [](int one, int other) { return std::abs(one - other) <= 1; });
}

} // namespace

bool turnToSRGB(cv::Mat &bgr, const std::vector<uint8_t> &profile) {
    using Profile = std::unique_ptr<void, Close>;
    const Profile from(
        cmsOpenProfileFromMem(profile.data(), static_cast<cmsUInt32Number>(profile.size())));
    const Profile to(cmsCreate_sRGBProfile());
    if (!from || !to || cmsGetColorSpace(from.get()) != cmsSigRgbData)
        return false;
    const std::unique_ptr<void, Delete> transform(
        cmsCreateTransform(from.get(), TYPE_BGR_8, to.get(), TYPE_BGR_8,
                           INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE));
    if (!transform)
        return false;
    // Most pictures have the profile of sRGB itself.
    if (changesNothing(transform.get()))
        return true;
    for (int y = 0; y < bgr.rows; ++y)
        cmsDoTransform(transform.get(), bgr.ptr(y), bgr.ptr(y),
                       static_cast<cmsUInt32Number>(bgr.cols));
    return true;
}

} // namespace engine
