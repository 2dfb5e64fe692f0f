#pragma once

#include "CImageEngine.h"

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// The dots per inch of a sheet as JPEG, and of the photos embedded in a PDF at least.
constexpr int sheetDensity = 300;

std::vector<uint8_t> drawSheet(const cv::Mat &photo, const ie_sheet &sheet, ie_sheet_format format);

} // namespace engine
