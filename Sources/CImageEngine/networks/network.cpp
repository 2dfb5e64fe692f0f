#include "network.hpp"

#include "refusal.hpp"

#include <opencv2/imgproc.hpp>

namespace engine {

namespace {

std::string textOf(const char *text) { return text == nullptr ? "" : text; }

/// OpenCV's messages run over lines and begin with file and line; the last part tells.
std::string shortened(const cv::Exception &error) {
    std::string text = error.err.substr(0, error.err.find('\n'));
    return text.size() > 160 ? text.substr(0, 160) : text;
}

} // namespace

Network::Network(const ie_network &description)
    : description_(description), file_(textOf(description.file)), input_(textOf(description.input)),
      output_(textOf(description.output)) {
    // The caller's texts end with the call.
    description_.file = description_.input = description_.output = nullptr;
    try {
        net_ = cv::dnn::readNetFromONNX(file_);
    } catch (const cv::Exception &error) {
        refuse("cannot be loaded: " + shortened(error));
    }
    if (net_.empty())
        refuse("has no layers");
    net_.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
}

cv::Mat Network::run(const cv::Mat &bgr) {
    const ie_network &d = description_;
    cv::Mat input;
    cv::resize(bgr, input, {d.width, d.height}, 0, 0,
               bgr.cols > d.width ? cv::INTER_AREA : cv::INTER_LINEAR);
    if (d.is_rgb != 0)
        cv::cvtColor(input, input, cv::COLOR_BGR2RGB);
    input.convertTo(input, CV_32FC3);
    input -= cv::Scalar(d.mean[0], d.mean[1], d.mean[2]);
    cv::divide(input, cv::Scalar(d.deviation[0], d.deviation[1], d.deviation[2]), input);
    cv::Mat blob = cv::dnn::blobFromImage(input);
    if (d.is_channels_last != 0) {
        const int shape[] = {1, d.height, d.width, 3};
        blob = cv::Mat(4, shape, CV_32F, input.data).clone();
    }
    try {
        net_.setInput(blob, input_);
        cv::Mat output = net_.forward(output_);
        if (output.empty() || output.depth() != CV_32F)
            refuse("puts out no numbers of 32 bits");
        return output.clone();
    } catch (const cv::Exception &error) {
        refuse("cannot be run: " + shortened(error));
    }
}

void Network::refuse(const std::string &reason) const {
    throw Refusal(IE_UNFIT_MODEL, file_ + " " + reason);
}

} // namespace engine
