#pragma once

#include "CImageEngine.h"
#include "face.hpp"

#include <opencv2/core.hpp>

#include <memory>
#include <string>
#include <vector>

namespace engine {

/// One face as a detector saw it.
struct Sighted {
    cv::Rect2d box;
    double score = 0;
    /// Whether the score is one at which patterns are no longer taken for faces.
    bool isSure = false;
};

/// What the detectors saw, in pixels of the picture they were given.
struct Sighting {
    /// Sure ones first, then the larger ones.
    std::vector<Sighted> faces;
    /// Clockwise quarter turns after which a face is seen, when there is none upright.
    int quarterTurns = 0;
};

/// The trained models: face detectors, landmarks, eyes. One thread at a time.
class Models {
  public:
    explicit Models(const ie_models &models);
    ~Models();

    /// Finds faces in a grey picture; those smaller than an eighth of the long side are not seen.
    Sighting find(const cv::Mat &grey);
    /// Places landmarks, or estimates from eyes where the model is missing.
    Face describe(const cv::Mat &bgr, cv::Rect2d box);
    /// The share of person in every pixel by the operator's network; empty without one.
    cv::Mat person(const cv::Mat &bgr);
    /// How surely the weaker eye is seen open by the cascades, which are asked one after the other
    /// until that is `enough`; `face` and `grey` at one scale.
    double eyeEvidence(const cv::Mat &grey, const Face &face, double enough);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace engine
