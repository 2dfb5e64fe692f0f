#pragma once

#include "typereader.hpp"

#include <array>

namespace engine {

/// The two lines of the machine readable zone of a passport's data page, the upper one first, in
/// each of two ways.
using ZoneReading = std::array<std::array<std::vector<Symbol>, 2>, 2>;

/// Finds the page that a picture shows and reads its zone.
ZoneReading readZone(TypeReader &reader, const cv::Mat &bgr);

} // namespace engine
