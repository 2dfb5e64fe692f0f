#include "codes.hpp"

#include "decode.hpp"
#include "refusal.hpp"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <opencv2/imgproc.hpp>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace engine {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

std::vector<std::string> read(const cv::Mat &grey, ZXing::Binarizer binarizer) {
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setBinarizer(binarizer);
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.step));
    std::vector<std::string> texts;
    for (const auto &code : ZXing::ReadBarcodes(view, options)) {
        std::string text = code.text();
        if (code.isValid() && !text.empty() &&
            std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(std::move(text));
    }
    return texts;
}

cv::Mat scaled(const cv::Mat &grey, double longSide) {
    const double scale = longSide / std::max(grey.cols, grey.rows);
    cv::Mat result;
    cv::resize(grey, result, cv::Size(), scale, scale,
               scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

/// Levels out shadows and reflections over the paper or the screen.
cv::Mat flattened(const cv::Mat &grey) {
    cv::Mat light, result;
    cv::GaussianBlur(grey, light, {}, std::max(grey.cols, grey.rows) / 24.0);
    cv::divide(grey, light, result, 160);
    return result;
}

/// Undoes a slight loss of focus.
cv::Mat sharpened(const cv::Mat &grey) {
    cv::Mat blurred, result;
    cv::GaussianBlur(grey, blurred, {}, 2.5);
    cv::addWeighted(grey, 2.5, blurred, -1.5, 0, result);
    return result;
}

} // namespace

std::vector<std::string> readCodes(const uint8_t *bytes, size_t count, const ie_limits &limits) {
    const ie_header header = readHeader(bytes, count, limits);
    const Picture picture = decode(bytes, count, header, 4000);
    cv::Mat grey;
    cv::cvtColor(picture.bgr, grey, cv::COLOR_BGR2GRAY);
    // A code that fills the frame needs its quiet zone, which screenshots cut off.
    const int border = std::max(8, std::max(grey.cols, grey.rows) / 16);
    cv::copyMakeBorder(grey, grey, border, border, border, border, cv::BORDER_CONSTANT, 255);

    using ZXing::Binarizer;
    const double longSide = std::max(grey.cols, grey.rows);
    for (const double wanted : {std::min(longSide, 1600.0), 800.0, 2400.0, 400.0}) {
        const cv::Mat at = scaled(grey, wanted);
        const cv::Mat variants[] = {at, flattened(at), sharpened(at), 255 - at};
        for (const cv::Mat &variant : variants)
            for (const Binarizer binarizer :
                 {Binarizer::LocalAverage, Binarizer::GlobalHistogram}) {
                std::vector<std::string> texts = read(variant, binarizer);
                if (!texts.empty())
                    return texts;
            }
    }
    return {};
}

std::vector<uint8_t> drawCode(const std::string &text, int &side) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        throw Refusal(IE_FAILED,
                      text.empty() ? "an empty text has no code" : "too long for a code");
    side = code->width;
    std::vector<uint8_t> modules(code->data, code->data + side * side);
    for (uint8_t &module : modules)
        module &= 1;
    return modules;
}

} // namespace engine
