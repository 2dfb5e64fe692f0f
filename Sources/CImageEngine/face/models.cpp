#include "models.hpp"

#include "facefinder.hpp"
#include "refusal.hpp"
#include "roles.hpp"
#include "shrink.hpp"

// Debian and Ubuntu build dlib without assertions in release.
#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv/cv_image.h>

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <fstream>
#include <future>
#include <optional>
#include <utility>

namespace engine {

namespace {

constexpr double workingSide = 640;
// Scores of the detector: from 0 on it mistakes nothing for a face, down to the second it finds
// a few more that are turned or in the dark.
constexpr double sure = 0, faint = -0.3;

cv::Mat scaled(const cv::Mat &grey, double scale) {
    if (scale <= 1)
        return shrunk(grey, scale);
    cv::Mat result;
    cv::resize(grey, result, cv::Size(), scale, scale, cv::INTER_LINEAR);
    return result;
}

std::unique_ptr<cv::CascadeClassifier> cascade(const char *folder, const char *name) {
    if (folder == nullptr)
        return nullptr;
    const std::string path = std::string(folder) + "/" + name + ".xml";
    auto result = std::make_unique<cv::CascadeClassifier>();
    if (!std::ifstream(path).good() || !result->load(path))
        throw Refusal(IE_MISSING_MODEL, "cascade cannot be read: " + path);
    return result;
}

} // namespace

struct Models::Parts {
    std::unique_ptr<FaceFinder> finder;
    std::optional<dlib::shape_predictor> landmarks;
    std::optional<Segmenter> segmenter;
    std::optional<Landmarker> landmarker;
    std::unique_ptr<cv::CascadeClassifier> faces;
    std::unique_ptr<cv::CascadeClassifier> leftEye, rightEye;
    std::unique_ptr<cv::CascadeClassifier> eye, eyeBehindGlasses;

    std::vector<Sighted> hog(const cv::Mat &image, double threshold) const {
        std::vector<Sighted> faces;
        for (const Found &face : finder->find(image, threshold))
            faces.push_back({face.box, face.score, face.score >= sure});
        return faces;
    }

    /// The second opinion, asked where the first saw nobody for sure.
    std::vector<Sighted> haar(const cv::Mat &image) {
        std::vector<cv::Rect> found;
        if (faces)
            faces->detectMultiScale(image, found, 1.1, 4, 0, cv::Size(80, 80));
        std::vector<Sighted> seen;
        for (const cv::Rect &box : found)
            seen.push_back({box, sure, true});
        return seen;
    }
};

Models::Models(const ie_models &models) : parts_(std::make_unique<Parts>()) {
    const auto [landmarks, cascades, segmenter, landmarker] = models;
    // The detector is unpacked while the landmarks are read: each takes half a second.
    auto finder = std::async(std::launch::async, std::make_unique<FaceFinder>);
    if (segmenter != nullptr)
        parts_->segmenter.emplace(*segmenter);
    if (landmarker != nullptr)
        parts_->landmarker.emplace(*landmarker);
    if (landmarks != nullptr && landmarker == nullptr) {
        parts_->landmarks.emplace();
        try {
            dlib::deserialize(landmarks) >> *parts_->landmarks;
        } catch (const std::exception &error) {
            throw Refusal(IE_MISSING_MODEL,
                          std::string("landmark model cannot be read: ") + landmarks);
        }
    }
    parts_->faces = cascade(cascades, "haarcascade_frontalface_alt2");
    parts_->eye = cascade(cascades, "haarcascade_eye");
    parts_->eyeBehindGlasses = cascade(cascades, "haarcascade_eye_tree_eyeglasses");
    parts_->leftEye = cascade(cascades, "haarcascade_lefteye_2splits");
    parts_->rightEye = cascade(cascades, "haarcascade_righteye_2splits");
    parts_->finder = finder.get();
}

Models::~Models() = default;

Sighting Models::find(const cv::Mat &grey) {
    const double scale = workingSide / std::max(grey.cols, grey.rows);
    const cv::Mat image = scaled(grey, scale);
    Sighting sighting;
    sighting.faces = parts_->hog(image, faint);
    const auto isSure = [](const Sighted &face) { return face.isSure; };
    if (std::none_of(sighting.faces.begin(), sighting.faces.end(), isSure)) {
        const std::vector<Sighted> second = parts_->haar(image);
        if (!second.empty())
            sighting.faces = second;
    }
    if (sighting.faces.empty()) {
        cv::Mat turned;
        for (int turns = 1; turns <= 3 && sighting.quarterTurns == 0; ++turns) {
            cv::rotate(image, turned, turns - 1);
            if (!parts_->hog(turned, sure).empty())
                sighting.quarterTurns = turns;
        }
    }
    for (Sighted &face : sighting.faces)
        face.box = cv::Rect2d(face.box.tl() / scale, face.box.br() / scale);
    std::sort(sighting.faces.begin(), sighting.faces.end(),
              [](const Sighted &one, const Sighted &other) {
                  return std::pair(one.isSure, one.box.area()) >
                         std::pair(other.isSure, other.box.area());
              });
    return sighting;
}

cv::Mat Models::person(const cv::Mat &bgr) {
    return parts_->segmenter ? parts_->segmenter->person(bgr) : cv::Mat();
}

Face Models::describe(const cv::Mat &bgr, cv::Rect2d box) {
    if (parts_->landmarker)
        return faceFromLandmarks(box, parts_->landmarker->points(bgr, box));
    // The landmark model was trained on faces of about this size.
    const double scale = 200 / box.width;
    const cv::Rect2d around(box.x - box.width / 2, box.y - box.height / 2, 2 * box.width,
                            2 * box.height);
    const cv::Rect region = cv::Rect(around) & cv::Rect(cv::Point(), bgr.size());
    cv::Mat image;
    cv::cvtColor(bgr(region), image, cv::COLOR_BGR2GRAY);
    image = scaled(image, scale);
    const cv::Point2d corner = region.tl();
    if (parts_->landmarks) {
        const cv::Rect2d local((box.tl() - corner) * scale, (box.br() - corner) * scale);
        const dlib::cv_image<unsigned char> view(cvIplImage(image));
        const auto shape = (*parts_->landmarks)(
            view, dlib::rectangle(std::lround(local.x), std::lround(local.y),
                                  std::lround(local.br().x) - 1, std::lround(local.br().y) - 1));
        std::vector<cv::Point2d> points;
        for (unsigned long i = 0; i < shape.num_parts(); ++i)
            points.push_back(cv::Point2d(shape.part(i).x(), shape.part(i).y()) / scale + corner);
        if (points.size() != 68)
            throw Refusal(IE_MISSING_MODEL, "the landmark model has not 68 points");
        return faceFromLandmarks(box, points);
    }
    std::vector<cv::Point2d> eyes;
    for (const bool right : {false, true}) {
        if (!parts_->eye)
            break;
        const cv::Rect2d half(box.x + (right ? box.width / 2 : 0), box.y + 0.1 * box.height,
                              box.width / 2, 0.45 * box.height);
        const cv::Rect local =
            cv::Rect(cv::Rect2d((half.tl() - corner) * scale, (half.br() - corner) * scale)) &
            cv::Rect(cv::Point(), image.size());
        std::vector<cv::Rect> found;
        parts_->eye->detectMultiScale(image(local), found, 1.1, 4, 0, cv::Size(24, 24));
        if (found.size() == 1)
            eyes.push_back(cv::Point2d(found[0].x + local.x + found[0].width / 2.0,
                                       found[0].y + local.y + found[0].height / 2.0) /
                               scale +
                           corner);
    }
    return faceFromBox(box, eyes);
}

namespace {

/// One pair of cascades, how far around an eye's middle it looks in face widths, and the least
/// side of what it may see, in pixels.
struct Look {
    cv::CascadeClassifier &left, &right;
    double reach;
    int least;
};

} // namespace

double Models::eyeEvidence(const cv::Mat &grey, const Face &face, double enough) {
    if (!parts_->eye)
        return 0;
    const auto best = [&](const Look &look, cv::CascadeClassifier &eye, cv::Point2d centre) {
        const double half = look.reach * face.width;
        const cv::Rect region =
            cv::Rect(cv::Rect2d(centre.x - half, centre.y - half, 2 * half, 2 * half)) &
            cv::Rect(cv::Point(), grey.size());
        if (region.empty())
            return 0.0;
        std::vector<cv::Rect> found;
        std::vector<int> levels;
        std::vector<double> weights;
        eye.detectMultiScale(grey(region), found, levels, weights, 1.1, 1, 0,
                             cv::Size(look.least, look.least), cv::Size(), true);
        double strongest = 0;
        for (const double weight : weights)
            strongest = std::max(strongest, weight + 10);
        return strongest;
    };
    // The picture's left eye is the person's right one. The quickest pair is asked first.
    const Look looks[] = {{*parts_->rightEye, *parts_->leftEye, 0.20, 50},
                          {*parts_->eye, *parts_->eye, 0.18, 50},
                          {*parts_->eyeBehindGlasses, *parts_->eyeBehindGlasses, 0.18, 50}};
    double sum = 0;
    for (const Look &look : looks) {
        if (sum >= enough)
            break;
        const double weaker = best(look, look.left, face.leftEye);
        if (weaker > 0)
            sum += std::min(weaker, best(look, look.right, face.rightEye));
    }
    return sum;
}

} // namespace engine
