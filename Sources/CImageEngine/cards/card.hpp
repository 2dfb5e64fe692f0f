#pragma once

#include "typereader.hpp"

#include <array>

namespace engine {

/// The front of a resident identity card, its fields as read.
struct CardReading {
    std::vector<Symbol> name, sex, people, address;
    std::array<std::vector<Symbol>, 2> birth;
    std::array<std::vector<Symbol>, 3> number;
};

/// Finds the card that a picture shows and reads it.
CardReading readCard(TypeReader &reader, const cv::Mat &bgr);

} // namespace engine
