#pragma once

#include "CImageEngine.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn/dnn.hpp>

#include <string>

namespace engine {

/// A network named by an operator. One thread at a time.
class Network {
  public:
    /// Throws a refusal that says why the file cannot be used.
    explicit Network(const ie_network &description);

    /// The output for a picture of any size: its raw numbers, batch dimension first.
    cv::Mat run(const cv::Mat &bgr);

    const ie_network &description() const { return description_; }
    /// Refuses the network with its file's name.
    [[noreturn]] void refuse(const std::string &reason) const;

  private:
    ie_network description_;
    std::string file_, input_, output_;
    cv::dnn::Net net_;
};

} // namespace engine
