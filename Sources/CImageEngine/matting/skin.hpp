#pragma once

#include "canvas.hpp"

#include <opencv2/core.hpp>

namespace engine {

/// Where the colour is that of the cheeks and clearly not that of the wall around the `person`.
cv::Mat skinLike(const cv::Mat &lab, const Prior &prior, const cv::Mat &person);

/// What is reached from `skin` within `inside` where the colour changes as gently as light does on
/// a cheek: bright rims have the colour of many a wall.
cv::Mat litSkin(const cv::Mat &lab, const cv::Mat &skin, const cv::Mat &inside);

} // namespace engine
