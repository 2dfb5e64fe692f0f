#pragma once

#include "card.hpp"

namespace engine {

/// Pixels a millimetre of a straightened card.
constexpr int dots = 15;

/// A straightened card: as it was printed, and without the coloured labels.
struct CardFace {
    cv::Mat print, ink;
    explicit CardFace(const cv::Mat &bgr);
};

/// The part of a card in a rectangle of millimetres, as far as it lies on the card.
cv::Mat part(const cv::Mat &card, const cv::Rect2d &place);

/// The number, in each of three ways; all empty where there is no such line.
void readNumber(TypeReader &reader, const CardFace &face, CardReading &reading);

/// The birth date, in each of two ways.
void readBirth(TypeReader &reader, const CardFace &face, CardReading &reading);

/// Name, sex, people and address.
void readWords(TypeReader &reader, const CardFace &face, CardReading &reading);

} // namespace engine
