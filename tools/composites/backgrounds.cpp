#include "backgrounds.hpp"

#include "painting.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

using cv::Mat, cv::Point, cv::Rect, cv::RNG, cv::Scalar, cv::Size;

Background plain(const char *name, Scalar colour) {
    return {name, "plain", [=](Size size, const Sitter &, RNG &) { return filled(size, colour); }};
}

Background shadow(const char *name, Scalar colour, double across, double blur, double strength) {
    return {name, "shadow", [=](Size size, const Sitter &sitter, RNG &) {
                return shadowed(filled(size, colour), sitter, across, 0.06, blur, strength);
            }};
}

Background shaded(const char *name, Scalar colour, std::function<float(float, float)> light) {
    return {name, "gradient", [=](Size size, const Sitter &, RNG &) {
                return lit(filled(size, colour), map(size, light));
            }};
}

Background like(const char *name, Scalar Sitter::*what) {
    return {name, "like the sitter",
            [=](Size size, const Sitter &sitter, RNG &) { return filled(size, sitter.*what); }};
}

Background complex(const char *name, std::function<void(Mat &, const Sitter &, RNG &)> draw,
                   double blur = 0) {
    return {name, "complex", [=](Size size, const Sitter &sitter, RNG &rng) {
                Mat picture = filled(size, rgb(215, 212, 205));
                draw(picture, sitter, rng);
                return blur > 0 ? soft(picture, blur * sitter.faceWidth) : picture;
            }};
}

std::vector<Background> evenOnes() {
    const Scalar white = rgb(246, 246, 246), light = rgb(214, 216, 220), grey = rgb(150, 150, 152),
                 cream = rgb(233, 224, 203);
    return {
        plain("white", white),
        plain("overexposed", rgb(255, 255, 255)),
        plain("light-grey", light),
        plain("grey", grey),
        plain("cream", cream),
        plain("light-blue", rgb(150, 190, 225)),
        plain("registry-blue", rgb(0x00, 0xa3, 0xe6)),
        plain("red", rgb(200, 30, 40)),
        plain("green", rgb(120, 170, 130)),
        shaded("vignette", light,
               [](float x, float y) {
                   return 1.0F - 0.55F * ((x - 0.5F) * (x - 0.5F) + (y - 0.4F) * (y - 0.4F));
               }),
        shaded("side-light", grey, [](float x, float) { return 0.75F + 0.5F * x; }),
        shaded("top-light", cream, [](float, float y) { return 1.05F - 0.35F * y; }),
        shaded("studio-spot", grey,
               [](float x, float y) {
                   return 0.7F +
                          0.6F * std::exp(-6 * ((x - 0.5F) * (x - 0.5F) + (y - 0.5F) * (y - 0.5F)));
               }),
        shadow("soft-shadow", white, 0.25, 0.12, 0.25),
        shadow("soft-shadow-left", light, -0.30, 0.10, 0.35),
        shadow("window-shadow", cream, 0.45, 0.20, 0.45),
        shadow("flash-shadow", light, 0.12, 0.02, 0.45),
        shadow("hard-shadow", white, 0.35, 0.01, 0.50),
        {"plaster", "textured",
         [=](Size size, const Sitter &sitter, RNG &rng) {
             const Mat grain = hills(size, int(8 * size.width / sitter.faceWidth), rng);
             return lit(filled(size, light), 0.97 + 0.06 * grain);
         }},
        {"stained-wall", "textured",
         [=](Size size, const Sitter &, RNG &rng) {
             return lit(filled(size, cream), 0.85 + 0.2 * hills(size, 5, rng));
         }},
    };
}

std::vector<Background> darkOnes() {
    return {
        {"black", "dark", plain("", rgb(6, 6, 8)).draw},
        {"dark-grey", "dark", plain("", rgb(45, 45, 48)).draw},
        {"dark-blue", "dark", plain("", rgb(18, 24, 58)).draw},
        like("like-hair", &Sitter::hair),
        like("like-skin", &Sitter::skin),
        like("like-clothes", &Sitter::clothes),
    };
}

std::vector<Background> busyOnes() {
    const Scalar wood = rgb(120, 82, 52), leaf = rgb(62, 105, 48);
    return {
        complex("blinds",
                [](Mat &p, const Sitter &s, RNG &) {
                    stripes(p, false, 0.18 * s.faceWidth, 0.6, rgb(235, 235, 228),
                            rgb(120, 122, 118));
                }),
        complex("faint-blinds",
                [](Mat &p, const Sitter &s, RNG &) {
                    stripes(p, false, 0.25 * s.faceWidth, 0.5, rgb(235, 235, 228),
                            rgb(218, 218, 210));
                }),
        complex("curtain",
                [](Mat &p, const Sitter &s, RNG &) {
                    const double period = 0.4 * s.faceWidth;
                    p = lit(
                        filled(p.size(), rgb(190, 165, 140)), map(p.size(), [&](float x, float) {
                            return 0.8F + 0.25F * std::sin(float(2 * CV_PI * x * p.cols / period));
                        }));
                }),
        complex("dark-curtain",
                [](Mat &p, const Sitter &s, RNG &) {
                    stripes(p, true, 0.3 * s.faceWidth, 0.5, rgb(70, 30, 35), rgb(40, 16, 20));
                    p = soft(p, 0.05 * s.faceWidth);
                }),
        complex("books", [](Mat &p, const Sitter &s, RNG &r) { shelves(p, r, s.faceWidth); }),
        complex(
            "blurred-books", [](Mat &p, const Sitter &s, RNG &r) { shelves(p, r, s.faceWidth); },
            0.05),
        complex("bricks", [](Mat &p, const Sitter &s,
                             RNG &r) { bricks(p, r, s.faceWidth, rgb(165, 85, 65)); }),
        complex("white-bricks", [](Mat &p, const Sitter &s,
                                   RNG &r) { bricks(p, r, s.faceWidth, rgb(205, 203, 198)); }),
        complex("trees",
                [=](Mat &p, const Sitter &s, RNG &r) {
                    blobs(p, r, 2500, 0.12 * s.faceWidth,
                          {leaf, leaf * 0.5, rgb(150, 180, 90), wood * 0.6});
                }),
        complex(
            "blurred-trees",
            [=](Mat &p, const Sitter &s, RNG &r) {
                blobs(p, r, 900, 0.25 * s.faceWidth, {leaf, leaf * 0.5, rgb(190, 210, 150)});
            },
            0.08),
        complex(
            "street",
            [](Mat &p, const Sitter &s, RNG &r) {
                p.setTo(rgb(170, 190, 215));
                boxes(p, r, 60, 0.2, 1.2, s.faceWidth);
            },
            0.02),
        complex(
            "blurred-room",
            [](Mat &p, const Sitter &s, RNG &r) { boxes(p, r, 25, 0.5, 2.0, s.faceWidth); }, 0.12),
        complex(
            "crowd",
            [](Mat &p, const Sitter &s, RNG &r) {
                p.setTo(rgb(60, 55, 52));
                blobs(p, r, 150, 0.35 * s.faceWidth, {s.skin, s.hair, s.clothes, any(r)});
            },
            0.03),
        complex("corner",
                [](Mat &p, const Sitter &s, RNG &) {
                    p.setTo(rgb(222, 218, 210));
                    box(p, s, 0.1, -9, 9, 9, rgb(178, 174, 166));
                }),
        complex("door-frame",
                [=](Mat &p, const Sitter &s, RNG &) {
                    box(p, s, 0.35, -9, 0.55, 9, rgb(245, 245, 242));
                    box(p, s, 0.55, -9, 9, 9, wood);
                }),
        complex("window",
                [](Mat &p, const Sitter &s, RNG &) {
                    box(p, s, -1.6, -1.5, -0.2, 0.7, rgb(255, 255, 255));
                    box(p, s, -0.95, -1.5, -0.88, 0.7, rgb(120, 120, 120));
                }),
        complex("picture-frame",
                [=](Mat &p, const Sitter &s, RNG &r) {
                    box(p, s, 0.3, -1.2, 1.3, 0.0, wood);
                    box(p, s, 0.38, -1.12, 1.22, -0.08, any(r));
                }),
        complex("letters-behind",
                [](Mat &p, const Sitter &s, RNG &) {
                    for (const double y : {-0.8, -0.2, 0.4, 1.0})
                        letters(p, s, -1.5, y, 0.5);
                }),
        complex("one-letter",
                [](Mat &p, const Sitter &s, RNG &) {
                    const double w = s.faceWidth;
                    cv::putText(p, "S", Point(int(s.eyes.x + 0.45 * w), int(s.eyes.y + 0.2 * w)),
                                cv::FONT_HERSHEY_DUPLEX, w / 60, rgb(40, 60, 150),
                                std::max(1, int(w / 20)), cv::LINE_AA);
                }),
        complex("chair",
                [=](Mat &p, const Sitter &s, RNG &) { box(p, s, -1.1, 0.5, 1.1, 9, wood * 0.5); }),
        complex("dark-cabinet",
                [](Mat &p, const Sitter &s, RNG &) { box(p, s, 0.2, -0.9, 1.6, 9, s.hair); }),
        complex("plant",
                [=](Mat &p, const Sitter &s, RNG &r) {
                    Mat part = p(Rect(int(s.eyes.x + 0.3 * s.faceWidth), 0, p.cols, p.rows) &
                                 Rect(Point(), p.size()));
                    blobs(part, r, 250, 0.14 * s.faceWidth, {leaf, leaf * 0.6});
                }),
        complex("switch", [](Mat &p, const Sitter &s,
                             RNG &) { box(p, s, 0.52, 0.1, 0.72, 0.3, rgb(120, 120, 118)); }),
        complex("tiles",
                [](Mat &p, const Sitter &s, RNG &) {
                    const double w = s.faceWidth;
                    p.setTo(rgb(225, 228, 228));
                    for (double at = 0; at < std::max(p.cols, p.rows); at += 0.5 * w) {
                        cv::line(p, Point(int(at), 0), Point(int(at), p.rows), rgb(160, 160, 158),
                                 int(w / 50));
                        cv::line(p, Point(0, int(at)), Point(p.cols, int(at)), rgb(160, 160, 158),
                                 int(w / 50));
                    }
                }),
    };
}

} // namespace

std::vector<Background> allBackgrounds() {
    std::vector<Background> all = evenOnes();
    for (const auto &more : {darkOnes(), busyOnes()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}
