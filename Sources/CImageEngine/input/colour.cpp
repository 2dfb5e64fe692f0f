#include "colour.hpp"

#include "profile.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

namespace {

Image toSRGB(const Image &image) {
    if (vips_image_get_typeof(image.get(), VIPS_META_ICC_NAME) != 0) {
        VipsImage *result = nullptr;
        if (vips_icc_transform(image.get(), &result, "srgb", "embedded", TRUE, "depth", 8,
                               nullptr) == 0)
            return Image(result);
        // A damaged profile is no reason to refuse the picture: read it as what it claims to be.
        vips_error_clear();
    }
    return applied(image, [](VipsImage *in, VipsImage **out) {
        return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, nullptr);
    });
}

VipsInterpretation interpretation(int channels) {
    return channels == 4   ? VIPS_INTERPRETATION_CMYK
           : channels == 1 ? VIPS_INTERPRETATION_B_W
                           : VIPS_INTERPRETATION_sRGB;
}

} // namespace

Image flattened(const Image &image) {
    if (!vips_image_hasalpha(image.get()))
        return applied(image,
                       [](VipsImage *in, VipsImage **out) { return vips_copy(in, out, nullptr); });
    const double white = image.get()->BandFmt == VIPS_FORMAT_USHORT ? 65535 : 255;
    VipsArrayDouble *background = vips_array_double_new(&white, 1);
    VipsImage *flat = nullptr;
    const int failed = vips_flatten(image.get(), &flat, "background", background, nullptr);
    vips_area_unref(VIPS_AREA(background));
    if (failed)
        refuseBroken();
    return Image(flat);
}

cv::Mat toBGR(const Image &image) {
    const Image bytes = applied(toSRGB(image), [](VipsImage *in, VipsImage **out) {
        return vips_cast(in, out, VIPS_FORMAT_UCHAR, nullptr);
    });
    if (bytes.get()->Bands != 3)
        throw Refusal(IE_TRUNCATED, "an unknown arrangement of colour bands");
    size_t size = 0;
    void *pixels = vips_image_write_to_memory(bytes.get(), &size);
    if (pixels == nullptr)
        refuseBroken();
    const cv::Mat rgb(bytes.get()->Ysize, bytes.get()->Xsize, CV_8UC3, pixels);
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    g_free(pixels);
    return bgr;
}

cv::Mat toBGR(JPEGSamples from) {
    cv::Mat &samples = from.samples;
    const int channels = samples.channels();
    if (channels == 3 && (from.profile.empty() || turnToSRGB(samples, from.profile)))
        return samples;
    if (channels == 1 && from.profile.empty()) {
        cv::cvtColor(samples, samples, cv::COLOR_GRAY2BGR);
        return samples;
    }
    if (channels == 3)
        cv::cvtColor(samples, samples, cv::COLOR_BGR2RGB);
    const Image raw(vips_image_new_from_memory(samples.data, samples.total() * samples.elemSize(),
                                               samples.cols, samples.rows, channels,
                                               VIPS_FORMAT_UCHAR));
    if (raw.get() == nullptr)
        refuseBroken();
    const Image named = applied(raw, [&](VipsImage *in, VipsImage **out) {
        return vips_copy(in, out, "interpretation", interpretation(channels), nullptr);
    });
    if (!from.profile.empty())
        vips_image_set_blob_copy(named.get(), VIPS_META_ICC_NAME, from.profile.data(),
                                 from.profile.size());
    return toBGR(named);
}

} // namespace engine
