#include "figure.hpp"
#include "roles.hpp"
#include "segment.hpp"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace engine {

namespace {

/// Where channels, rows and columns stand in an output.
struct Shape {
    int channels, rows, columns;
    bool channelsLast;
};

Shape shapeOf(const Network &network, const cv::Mat &output) {
    if (output.dims != 3 && (output.dims != 4 || output.size[0] != 1))
        network.refuse("puts out " + std::to_string(output.dims) +
                       " dimensions, not one of channels, rows and columns");
    const int *sizes = output.size.p + output.dims - 3;
    if (sizes[0] > 8 && sizes[2] <= 8)
        return {sizes[2], sizes[0], sizes[1], true};
    return {sizes[0], sizes[1], sizes[2], false};
}

float activated(const float *values, size_t step, int count, int channel, ie_activation how) {
    const float value = values[channel * step];
    if (how == IE_ACTIVATION_SIGMOID)
        return 1 / (1 + std::exp(-value));
    if (how == IE_ACTIVATION_NONE)
        return value;
    double sum = 0;
    for (int c = 0; c < count; ++c)
        sum += std::exp(static_cast<double>(values[c * step]) - value);
    return static_cast<float>(1 / sum);
}

double overlap(const cv::Mat &one, const cv::Mat &other) {
    const int either = cv::countNonZero(one | other);
    return either == 0 ? 0 : static_cast<double>(cv::countNonZero(one & other)) / either;
}

} // namespace

Segmenter::Segmenter(const ie_network &description) : network_(description) {
    constexpr double enough = 0.90;
    const Figure figure = drawFigure();
    const cv::Mat person = this->person(figure.bgr);
    double least = 0, most = 0;
    cv::minMaxLoc(person, &least, &most);
    // A resize may overshoot by a little.
    if (!cv::checkRange(person) || least < -0.05 || most > 1.05)
        network_.refuse("puts out values from " + std::to_string(least) + " to " +
                        std::to_string(most) +
                        ", not 0 to 1: is the activation described rightly?");
    const Prior prior = shapeOf(figure.face, figure.bgr.size());
    const cv::Mat classical = segment(figure.bgr, prior, grow(figure.bgr, prior)).person;
    const double agreement = overlap(person > 0.5, classical);
    if (agreement < enough)
        network_.refuse("sees another person than is drawn: intersection over union " +
                        std::to_string(agreement) + ", at least 0.90 is needed");
}

cv::Mat Segmenter::person(const cv::Mat &bgr) {
    const cv::Mat output = network_.run(bgr);
    const Shape shape = shapeOf(network_, output);
    const ie_network &d = network_.description();
    if (d.channel < 0 || d.channel >= shape.channels)
        network_.refuse("has " + std::to_string(shape.channels) + " channels, none with number " +
                        std::to_string(d.channel));
    const size_t pixels = static_cast<size_t>(shape.rows) * shape.columns;
    const size_t step = shape.channelsLast ? 1 : pixels;
    const size_t next = shape.channelsLast ? shape.channels : 1;
    cv::Mat person(shape.rows, shape.columns, CV_32F);
    const auto *values = output.ptr<float>();
    for (size_t i = 0; i < pixels; ++i)
        person.ptr<float>()[i] =
            activated(values + i * next, step, shape.channels, d.channel, d.activation);
    cv::resize(person, person, bgr.size(), 0, 0, cv::INTER_LINEAR);
    return person;
}

} // namespace engine
