#pragma once

#include "CImageEngine.h"
#include "background.hpp"
#include "canvas.hpp"
#include "decode.hpp"
#include "matte.hpp"
#include "models.hpp"
#include "overview.hpp"

#include <optional>

struct ie_engine {
    engine::Models models;
};

/// One decoded picture and what was found out about it so far.
struct ie_photo {
    ie_engine &engine;
    engine::Picture picture;
    engine::Overview overview;
    ie_measures measures;
    std::optional<engine::Face> face;
    std::optional<engine::Canvas> canvas;
    /// Of that canvas, once it was looked at.
    std::optional<engine::Surroundings> surroundings;
    std::optional<engine::Matte> matte;
    ie_timings timings{};
};

namespace engine {

/// Measures of which none was taken yet.
ie_measures unmeasured();

/// Finds the face of a decoded photo and takes every measure that needs no cut-out.
void measurePhoto(Models &models, ie_photo &photo);

/// The first row in which the hair is wider than a few strands; -1 when there is none.
int hairTop(const cv::Mat &alpha, const Face &face);

/// What the surroundings tell, and whether the clothes of the `person` look like `target`.
void measureBackground(const Canvas &canvas, const Surroundings &around, const cv::Mat &person,
                       ie_colour target, ie_matte_measures &measures);

/// Cuts the person out and says how well that went; nothing where the person goes on above the
/// canvas while the picture does too.
std::optional<Matte> cutOut(Models &models, const Canvas &canvas, const Surroundings &around,
                            ie_colour target, ie_matte_measures &measures, ie_timings &timings);

/// The picture as it is where a person or an edge may be, moved from its own background to
/// `target`: for pictures whose background is nearly that.
Matte ownEdges(const Canvas &canvas, ie_colour target);

} // namespace engine
