#include "grey.hpp"
#include "photo.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace engine;

/// From pixels of the canvas to those of the upright source.
static cv::Matx23d toSource(const ie_photo &photo) {
    const Canvas &canvas = *photo.canvas;
    const double step = photo.picture.reduction / canvas.scale;
    const cv::Point2d corner = canvas.corner * photo.picture.reduction;
    return {step, 0, corner.x + 0.5 * step - 0.5, 0, step, corner.y + 0.5 * step - 0.5};
}

ie_status ie_apply_mask(ie_photo *photo, const uint8_t *mask, int32_t width, int32_t height,
                        ie_colour background, ie_matte_measures *measures, double *face_share,
                        ie_error *error) {
    return guarded(error, [&] {
        const ie_header &header = photo->measures.header;
        if (width != header.width)
            throw Refusal(IE_NO_SUCH_SIZE, "another width", width, header.width);
        if (height != header.height)
            throw Refusal(IE_NO_SUCH_SIZE, "another height", height, header.height);
        if (!photo->canvas)
            throw Refusal(IE_NO_FACE, "there is no face");
        // What the engine would find itself still tells of the background, and gives the canvas
        // the room that the hair needs.
        if (const ie_status status = ie_matte(photo, background, measures, error); status != IE_OK)
            throw Refusal(status, error != nullptr ? error->text : "");

        const Canvas &canvas = *photo->canvas;
        const cv::Mat drawn(height, width, CV_8U, const_cast<uint8_t *>(mask));
        cv::Mat soft;
        // Averaged over a canvas pixel first, so that a thin stroke is not skipped.
        const int half = static_cast<int>(photo->picture.reduction / canvas.scale / 2);
        cv::blur(drawn, soft, {2 * half + 1, 2 * half + 1});
        cv::warpAffine(soft, soft, toSource(*photo), canvas.bgr.size(),
                       cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, 0);
        const cv::Mat person = soft > 127;
        const Prior prior = shapeOf(canvas.face, canvas.bgr.size());
        *face_share = static_cast<double>(cv::countNonZero(person & prior.core)) /
                      std::max(1, cv::countNonZero(prior.core));
        photo->matte = refine(canvas, person, prior, measures->background_spread);
        const int top = hairTop(photo->matte->alpha, canvas.face);
        measures->hair_touches_edge = canvas.endsAtTop && top < 3;
        measures->hair_top_y = (top / canvas.scale + canvas.corner.y) * photo->picture.reduction;
    });
}

ie_status ie_draw_mask(const ie_photo *photo, ie_bytes *png, ie_error *error) {
    return guarded(error, [&] {
        if (!photo->matte)
            throw Refusal(IE_NO_FACE, "nothing was cut out");
        const ie_header &header = photo->measures.header;
        cv::Mat mask, level;
        photo->matte->alpha.convertTo(level, CV_8U, 255);
        cv::warpAffine(level, mask, toSource(*photo), cv::Size(header.width, header.height),
                       cv::INTER_LINEAR, cv::BORDER_CONSTANT, 0);
        *png = handedOut(encodeGrey(mask));
    });
}
