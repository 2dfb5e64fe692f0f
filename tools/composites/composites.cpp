// composites OUT PORTRAIT...: puts the cut-out of every portrait before fifty drawn backgrounds,
// cuts it out again and compares with what is known to be true.
//
// Writes the composites into OUT and prints one line of JSON for each.

#include "backgrounds.hpp"
#include "jpeg.hpp"
#include "photo.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

using engine::Canvas;

void check(ie_status status, const ie_error &error) {
    if (status != IE_OK)
        throw std::runtime_error(error.text);
}

/// One picture that was analysed and cut out.
struct Cut {
    ie_photo *photo = nullptr;
    ie_measures measures{};
    ie_matte_measures matting{};

    Cut(ie_engine *engine, const std::vector<uint8_t> &bytes) {
        const ie_limits limits{1 << 25, 1 << 26, 1, 4};
        ie_error error{};
        check(ie_analyse(engine, bytes.data(), bytes.size(), &limits, &photo, &measures, &error),
              error);
        check(ie_matte(photo, ie_colour{0x00, 0xa3, 0xe6}, &matting, &error), error);
    }
    Cut(const Cut &) = delete;
    ~Cut() { ie_photo_free(photo); }
};

struct Person {
    cv::Mat colour;
    Sitter sitter;
};

/// The mean colour of the person within a rectangle in face widths.
cv::Scalar meanColour(const Canvas &canvas, const cv::Mat &colour, const cv::Mat &alpha, double top,
                      double bottom, double half) {
    const cv::Point2d origin = canvas.face.origin();
    const double w = canvas.face.width;
    const cv::Rect zone = cv::Rect(cv::Rect2d(origin.x - half * w, origin.y + top * w, 2 * half * w,
                                              (bottom - top) * w)) &
                          cv::Rect(cv::Point(), colour.size());
    return cv::mean(colour(zone), alpha(zone) > 0.9);
}

/// The cut-out with room around it where the person does not reach the edge.
Person personOf(const Cut &cut) {
    const Canvas &canvas = *cut.photo->canvas;
    cv::Mat colour, alpha = cut.photo->matte->alpha;
    cut.photo->matte->colour.convertTo(colour, CV_32FC3);
    const double chin = canvas.face.chinLevel();
    Person person;
    person.sitter.hair = meanColour(canvas, colour, alpha, -0.75, -0.5, 0.2);
    person.sitter.skin = meanColour(canvas, colour, alpha, 0.15, 0.35, 0.3);
    person.sitter.clothes = meanColour(canvas, colour, alpha, chin + 0.5, chin + 0.9, 0.8);
    const auto isFree = [&](const cv::Mat &edge) { return cv::countNonZero(edge > 0.1) == 0; };
    const int room = static_cast<int>(0.5 * Canvas::faceWidth);
    const int left = isFree(alpha.col(0)) ? room : 0;
    const int right = isFree(alpha.col(alpha.cols - 1)) ? room : 0;
    const int top = isFree(alpha.row(0)) ? room : 0;
    cv::copyMakeBorder(colour, person.colour, top, 0, left, right, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(alpha, person.sitter.alpha, top, 0, left, right, cv::BORDER_CONSTANT, 0);
    person.sitter.eyes = canvas.face.origin() + cv::Point2d(left, top);
    person.sitter.faceWidth = canvas.face.width;
    return person;
}

cv::Mat composed(const Person &person, const cv::Mat &behind, cv::RNG &rng) {
    cv::Mat wall, noise(behind.size(), CV_32FC3);
    behind.convertTo(wall, CV_32FC3);
    rng.fill(noise, cv::RNG::NORMAL, 0, 1.5);
    wall += noise;
    cv::Mat result(behind.size(), CV_8UC3);
    for (int y = 0; y < result.rows; ++y)
        for (int x = 0; x < result.cols; ++x) {
            const float share = person.sitter.alpha.at<float>(y, x);
            const cv::Vec3f mixed =
                share * person.colour.at<cv::Vec3f>(y, x) + (1 - share) * wall.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c)
                result.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(mixed[c]);
        }
    return result;
}

/// The largest connected piece under the mask, after hairlines are taken away, in face widths².
double largest(const cv::Mat &mask, double faceWidth) {
    cv::Mat solid, labels, facts, centres;
    cv::morphologyEx(mask, solid, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    const int count = cv::connectedComponentsWithStats(solid, labels, facts, centres, 8, CV_32S);
    int most = 0;
    for (int label = 1; label < count; ++label)
        most = std::max(most, facts.at<int>(label, cv::CC_STAT_AREA));
    return most / (faceWidth * faceWidth);
}

struct Errors {
    double remains = 0, holes = 0, sad = 0, gradient = 0;
};

cv::Mat steepness(const cv::Mat &alpha) {
    cv::Mat dx, dy, result;
    cv::Sobel(alpha, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(alpha, dy, CV_32F, 0, 1, 3, 0.125);
    cv::magnitude(dx, dy, result);
    return result;
}

/// Compares within what the finished photo shows: to 1.1 face widths below the chin.
Errors errorsOf(const Cut &cut, const Person &person) {
    const Canvas &canvas = *cut.photo->canvas;
    cv::Mat truth;
    const double back = cut.photo->picture.reduction / canvas.scale;
    const cv::Matx23d move(back, 0,
                           canvas.corner.x * cut.photo->picture.reduction + 0.5 * back - 0.5, 0,
                           back, canvas.corner.y * cut.photo->picture.reduction + 0.5 * back - 0.5);
    cv::warpAffine(person.sitter.alpha, truth, move, canvas.bgr.size(),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    const double w = canvas.face.width;
    const cv::Point2d origin = canvas.face.origin();
    const double down = canvas.face.chinLevel() + 1.1;
    const cv::Rect shown =
        cv::Rect(cv::Rect2d(origin.x - 1.2 * w, 0, 2.4 * w, origin.y + down * w)) &
        cv::Rect(cv::Point(), truth.size());
    const cv::Mat made = cut.photo->matte->alpha(shown), real = truth(shown);
    Errors errors;
    errors.remains = largest(made - real > 0.5, w);
    errors.holes = largest(real - made > 0.5, w);
    const double outline = std::max(1.0, cv::sum(steepness(real))[0]);
    errors.sad = cv::sum(cv::abs(made - real))[0] / outline;
    errors.gradient = cv::sum(cv::abs(steepness(made) - steepness(real)))[0] / outline;
    return errors;
}

std::vector<uint8_t> read(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string stemOf(const std::string &path) {
    const std::string name = path.substr(path.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

void number(const char *name, double value) {
    if (std::isfinite(value))
        std::printf(",\"%s\":%.6g", name, value);
    else
        std::printf(",\"%s\":null", name);
}

void tell(const std::string &file, const std::string &person, const Background &background,
          const Cut &cut, const Errors &errors) {
    std::printf("{\"file\":\"%s\",\"person\":\"%s\",\"background\":\"%s\",\"kind\":\"%s\"",
                file.c_str(), person.c_str(), background.name.c_str(), background.kind.c_str());
    number("remains", errors.remains);
    number("holes", errors.holes);
    number("sad", errors.sad);
    number("gradient", errors.gradient);
    const ie_matte_measures &m = cut.matting;
    number("agreement", m.agreement);
    number("lightness", m.background_lightness);
    number("weakHead", m.weak_edge_share);
    number("weakShoulders", m.weak_shoulder_share);
    number("coverage", m.coverage);
    number("spread", m.background_spread);
    number("foreign", m.foreign_area);
    number("outlying", m.outlying_area);
    number("shade", m.shade_area);
    number("loose", m.loose_area);
    number("hollow", m.hollow_area);
    number("notch", m.shoulder_notch);
    number("halo", m.halo);
    number("flat", m.flat_area);
    number("strange", m.strange_area);
    number("alike", m.alike_share);
    number("regained", m.regained_area);
    number("faint", m.faint_step);
    std::printf("}\n");
    std::fflush(stdout);
}

void run(ie_engine *engine, const std::string &out, const std::string &path) {
    const Cut original(engine, read(path));
    const Person person = personOf(original);
    const std::vector<Background> backgrounds = allBackgrounds();
    for (size_t i = 0; i < backgrounds.size(); ++i) {
        const Background &background = backgrounds[i];
        cv::RNG rng(1000 + i);
        const cv::Mat behind = background.draw(person.sitter.alpha.size(), person.sitter, rng);
        const std::vector<uint8_t> jpeg =
            engine::encode(composed(person, behind, rng), 92, engine::Subsampling::half, 72);
        const std::string file = stemOf(path) + "-" + background.name + ".jpg";
        std::ofstream written(out + "/" + file, std::ios::binary);
        written.write(reinterpret_cast<const char *>(jpeg.data()), jpeg.size());
        try {
            const Cut again(engine, jpeg);
            tell(file, stemOf(path), background, again, errorsOf(again, person));
        } catch (const std::runtime_error &error) {
            std::fprintf(stderr, "%s: %s\n", file.c_str(), error.what());
        }
    }
}

} // namespace

int main(int count, char **arguments) {
    if (count < 3) {
        std::fprintf(stderr, "usage: composites OUT PORTRAIT...\n");
        return 2;
    }
    ie_engine *engine = nullptr;
    ie_error error{};
    const ie_models models{"/usr/share/dlib/shape_predictor_68_face_landmarks.dat",
                           "/usr/share/opencv4/haarcascades", nullptr, nullptr};
    if (ie_engine_create(&models, &engine, &error) != IE_OK) {
        std::fprintf(stderr, "%s\n", error.text);
        return 2;
    }
    for (int i = 2; i < count; ++i)
        try {
            run(engine, arguments[1], arguments[i]);
        } catch (const std::runtime_error &failure) {
            std::fprintf(stderr, "%s: %s\n", arguments[i], failure.what());
        }
    ie_engine_free(engine);
}
