#include "decode.hpp"
#include "jpeg.hpp"
#include "refusal.hpp"
#include "render.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace engine;

namespace {

constexpr int width = 216, height = 288, caption = 36, gap = 8;

void draw(cv::Mat &tile, const char *words, int line, const cv::Scalar &colour) {
    std::string text = words;
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return letter < ' ' || letter > '~'; }, '?');
    cv::putText(tile, text, {2, height + 14 + 16 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.36, colour, 1,
                cv::LINE_AA);
}

void fill(cv::Mat tile, const ie_tile &order, const ie_limits &limits) {
    const ie_header header = readHeader(order.bytes, order.count, limits);
    cv::Mat picture = decode(order.bytes, order.count, header, 2 * height).bgr;
    const double scale = std::min(static_cast<double>(width) / picture.cols,
                                  static_cast<double>(height) / picture.rows);
    cv::resize(
        picture, picture,
        {std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale))}, 0,
        0, cv::INTER_AREA);
    picture.copyTo(
        tile({(width - picture.cols) / 2, height - picture.rows, picture.cols, picture.rows}));
    draw(tile, order.name, 0, {48, 37, 26});
    draw(tile, order.words, 1,
         {double(order.colour.blue), double(order.colour.green), double(order.colour.red)});
}

} // namespace

ie_status ie_contact_sheet(const ie_tile *tiles, size_t count, const ie_limits *limits,
                           ie_bytes *jpeg, ie_error *error) {
    *jpeg = {};
    return guarded(error, [&] {
        if (count == 0)
            throw Refusal(IE_FAILED, "a contact sheet needs a picture");
        // As many tiles beside as below one another, so that no side grows beyond what JPEG holds.
        const int columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count))));
        const int rows = static_cast<int>((count + columns - 1) / columns);
        const cv::Size step(width + gap, height + caption + gap);
        cv::Mat sheet(rows * step.height + gap, columns * step.width + gap, CV_8UC3,
                      cv::Scalar::all(250));
        for (size_t i = 0; i < count; ++i) {
            const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
            fill(sheet(
                     {gap + column * step.width, gap + row * step.height, width, height + caption}),
                 tiles[i], *limits);
        }
        *jpeg = handedOut(encode(sheet, 85, Subsampling::half, 72));
    });
}
