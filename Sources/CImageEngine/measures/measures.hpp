#pragma once

#include "CImageEngine.h"
#include "decode.hpp"
#include "matte.hpp"
#include "models.hpp"
#include "overview.hpp"
#include "portrait.hpp"

namespace engine {

// Each writes what it measured; what could not be measured stays as it was.

/// Where the head turns, and eyes and mouth: needs landmarks.
void measurePose(const Face &face, ie_measures &measures);
void measureMouth(const Face &face, ie_measures &measures);
void measureEyes(Models &models, const Portrait &portrait, ie_measures &measures);
void measureGlasses(const Portrait &portrait, ie_measures &measures);
void measureBrows(const Portrait &portrait, ie_measures &measures);

void measureSharpness(const Portrait &portrait, ie_measures &measures);
void measureLight(const Portrait &portrait, ie_measures &measures);
void measureColour(const Portrait &portrait, ie_measures &measures);
/// Marks are in pixels of the source, `toSource` of them per decoded pixel.
void measureGlare(const Portrait &portrait, double toSource, ie_measures &measures);
void measureSkinDetail(const Portrait &portrait, ie_measures &measures);

/// The wall as far as it lies outside the usual outline of a person.
void measureWall(const Canvas &canvas, ie_measures &measures);
/// Borders and straight frame lines.
void measureFrame(const Overview &overview, ie_measures &measures);
/// Text around the person whose face it is, in pixels of the overview.
void measureText(const Overview &overview, const Face &face, ie_measures &measures);
void measureScreen(const Picture &picture, const Face &face, ie_measures &measures);
void measureCompression(const Picture &picture, const Face &face, ie_measures &measures);
/// The quality that the quantisation tables of a JPEG stand for; NaN without them.
double jpegQuality(const uint8_t *bytes, size_t count);

/// 64 signs of the lowest frequencies of a grey picture, or of the part of it.
uint64_t perceptualHash(const cv::Mat &grey);
uint64_t perceptualHash(const cv::Mat &grey, const Face &face);

/// What only the cut-out shows.
void measureShoulders(const Canvas &canvas, const cv::Mat &alpha, ie_outline_measures &measures);
void measureShadow(const Canvas &canvas, const cv::Mat &alpha, double toSource,
                   ie_outline_measures &measures);

} // namespace engine
