#include "face.hpp"

namespace {

double jawHalfWidth(double v) {
    if (v < 0)
        return 0.5 * std::sqrt(std::max(0.0, 1 - v * v / 0.60));
    return v < 0.87 ? 0.5 * std::pow(1 - std::pow(v / 0.87, 2.6), 0.62) : 0;
}

double shoulder(double u) {
    const double out = std::abs(u);
    const double slope = 1.04 + 0.30 * std::max(0.0, out - 0.28) / 0.85;
    const double arm = std::max(0.0, out - 1.02);
    return slope + 6 * arm * arm;
}

/// Distance from one flap of the collar, negative inside.
double collar(double out, double v) {
    constexpr double corners[][2] = {{0.31, 0.95}, {0.35, 1.10}, {0.21, 1.34}, {0.03, 1.12}};
    double distance = -1;
    for (int i = 0; i < 4; ++i) {
        const auto &from = corners[i], &to = corners[(i + 1) % 4];
        const double du = to[0] - from[0], dv = to[1] - from[1];
        const double across = (out - from[0]) * dv - (v - from[1]) * du;
        distance = std::max(distance, across / std::hypot(du, dv));
    }
    return distance;
}

Colour clothes(Colour under, double u, double v, const Person &person) {
    const double out = std::abs(u);
    const double body = within(shoulder(u) - v, 0.01);
    const double weave =
        5 * noise(u * 130, v * 130, person.seed + 3) + 4 * noise(u * 6, v * 4, person.seed + 4);
    const double fold = 10 * std::cos(u * 3.1) - 8 * bump(out, v, 0.75, 2.2, 0.12, 0.5);
    const Colour cloth = person.jacket + Colour{1, 1, 1} * (weave + fold);
    Colour colour = mix(under, cloth, body);

    // The opening of the jacket, its lapels, the shirt and its buttons.
    const double opening = 0.36 - 0.24 * (v - 1.0);
    const double shade = 1 - 0.10 * bump(u, v, 0, 1.06, 0.35, 0.14) + 0.02 * noise(u * 9, v * 5, 7);
    Colour shirt = person.shirt * (shade - 0.06 * out);
    shirt = mix(shirt, shirt * 0.82, 0.8 * within(out - 0.006));
    for (const double button : {1.42, 1.66, 1.90, 2.14})
        shirt = mix(shirt, {150, 150, 158}, within(std::hypot(u, v - button) - 0.018));
    colour = mix(colour, shirt, body * within(out - opening) * within(1.0 - v));
    const double lapel = std::abs(out - opening - 0.16) - 0.16;
    colour = mix(colour, cloth * 0.86, body * within(lapel) * within(1.12 - v, 0.06));
    colour = mix(colour, cloth * 0.55, body * within(std::abs(out - opening) - 0.008));

    const Colour flap = person.shirt * (1.02 - 0.10 * bump(out, v, 0.06, 1.20, 0.05, 0.15));
    colour = mix(colour, person.shirt * 0.70, within(collar(out, v) - 0.008));
    return mix(colour, flap, within(collar(out, v)));
}

Colour neckAndEars(Colour under, double u, double v, const Person &person) {
    const double out = std::abs(u);
    const double round = std::sqrt(std::max(0.05, 1 - out * out / 0.105));
    const double shadow = 1 - 0.30 * bump(u, v, 0, 0.86, 0.40, 0.12);
    const Colour neck = person.skin * ((0.72 + 0.22 * round) * shadow);
    const double end = 1.22 - 0.5 * out,
                 half = 0.30 + 0.10 * std::clamp((v - 0.80) / 0.2, 0.0, 1.0);
    Colour colour = mix(under, neck, within(out - half) * within(0.4 - v) * within(v - end, 0.01));

    const double ear = std::hypot((out - 0.505) / 0.075, (v - 0.13) / 0.155) - 1;
    const double fold = 0.88 - 0.28 * bump(out, v, 0.52, 0.12, 0.022, 0.07) +
                        0.08 * bump(out, v, 0.56, 0.06, 0.02, 0.08);
    return mix(colour, person.skin * fold, within(ear, 0.06));
}

Colour skinOfFace(double u, double v, const Person &person) {
    const double out = std::abs(u);
    const double half = std::max(0.08, jawHalfWidth(v));
    const double turn = std::min(1.0, out / half);
    double light = 0.70 + 0.34 * std::sqrt(1 - 0.9 * turn * turn) - 0.05 * v - 0.03 * u;
    light -= 0.15 * bump(out, v, 0.20, -0.035, 0.11, 0.055);
    light -= 0.10 * bump(out, v, 0.085, 0.02, 0.030, 0.10);
    light += 0.10 * bump(u, v, 0, 0.13, 0.032, 0.14);
    light += 0.10 * bump(u, v, 0, 0.305, 0.042, 0.035);
    light -= 0.13 * bump(out, v, 0.108, 0.335, 0.022, 0.036);
    light -= 0.20 * bump(u, v, 0, 0.400, 0.085, 0.018);
    light += 0.05 * bump(out, v, 0.25, 0.25, 0.10, 0.08);
    light -= 0.05 * bump(out, v, 0.19, 0.46, 0.025, 0.06);
    light -= 0.10 * bump(u, v, 0, 0.675, 0.11, 0.022);
    light += 0.06 * bump(u, v, 0, 0.77, 0.08, 0.04);
    light += 0.04 * bump(u, v, 0, -0.30, 0.22, 0.10);
    light +=
        0.012 * noise(u * 60, v * 60, person.seed) + 0.010 * noise(u * 14, v * 14, person.seed);
    Colour colour = person.skin * light;
    const double blush = 0.08 * bump(out, v, 0.28, 0.30, 0.09, 0.07);
    colour = mix(colour, {205, 110, 105}, blush);
    const double nostril = std::hypot((out - 0.052) / 0.026, (v - 0.385) / 0.013) - 1;
    return mix(colour, person.skin * 0.28, 0.85 * within(nostril, 0.5));
}

Colour brows(Colour under, double u, double v, const Person &person) {
    const double out = std::abs(u);
    const double along = (out - 0.09) / 0.25;
    const double centre = -0.150 - 0.035 * std::sin(std::clamp(along, 0.0, 1.0) * 2.3);
    const double thick = 0.026 * std::clamp(1.25 - 0.8 * along, 0.0, 1.0);
    const double hairs = 0.85 + 0.15 * noise(u * 120, v * 40, person.seed + 9);
    return mix(under, person.hair * 1.2,
               hairs * within(std::abs(v - centre) - thick, 0.012) * within(0.09 - out, 0.03) *
                   within(out - 0.34, 0.03));
}

Colour eyes(Colour under, double u, double v, const Person &person) {
    const double out = std::abs(u), from = out - 0.205;
    const double span = std::clamp(1 - from * from / (0.096 * 0.096), 0.0, 1.0);
    const double upper = -person.eyeOpening * 1.05 * std::sqrt(span) - 0.002;
    const double lower = person.eyeOpening * 0.85 * span;
    const double open = within(std::abs(from) - 0.096) * within(upper - v) * within(v - lower);
    const double toIris = std::hypot(from, v + 0.003);
    Colour eye = Colour{228, 226, 224} * (0.80 + 0.20 * (v - upper) / 0.06);
    eye = mix(eye, {62, 42, 30}, within(toIris - 0.037, 0.008));
    eye = mix(eye, {18, 14, 12}, within(toIris - 0.016, 0.006));
    eye = mix(eye, {250, 250, 250}, within(std::hypot(from + 0.012, v + 0.016) - 0.007));
    Colour colour = mix(under, eye, open);
    const double lid = within(std::abs(from) - 0.104) * within(std::abs(v - upper) - 0.0075);
    colour = mix(colour, {36, 26, 24}, 0.92 * lid);
    const double lowerLid = within(std::abs(from) - 0.092) * within(std::abs(v - lower) - 0.003);
    colour = mix(colour, person.skin * 0.55, 0.7 * lowerLid);
    const double crease =
        within(std::abs(from) - 0.092) * within(std::abs(v - upper + 0.022) - 0.003);
    return mix(colour, person.skin * 0.62, 0.6 * crease);
}

Colour mouth(Colour under, double u, double v, const Person &person) {
    const double out = std::abs(u), half = 0.185;
    const double span = std::clamp(1 - out * out / (half * half), 0.0, 1.0);
    const double line = 0.560 + 0.012 * span + 0.004 * std::cos(out * 40) * span;
    const double top = line - 0.046 * std::pow(span, 0.8) + 0.012 * bump(u, v, 0, 0.52, 0.02, 0.05);
    const double low = line + 0.062 * std::pow(span, 0.8);
    const Colour lip = mix(person.skin * 0.9, {168, 78, 80}, 0.62);
    const double highlight = 0.14 * bump(u, v, 0, 0.600, 0.07, 0.012);
    Colour colour =
        mix(under, lip * 0.88, within(out - half) * within(top - v, 0.012) * within(v - line));
    colour = mix(colour, lip * (1 + highlight),
                 within(out - half) * within(line - v) * within(v - low, 0.012));
    return mix(colour, {88, 38, 40},
               within(out - half) * within(std::abs(v - line) - 0.0065, 0.008));
}

Colour hair(Colour under, double u, double v, const Person &person, bool behind) {
    const double out = std::abs(u);
    const double wave = 0.012 * noise(u * 22, v * 22, person.seed + 5);
    double inside = within(std::hypot(u / 0.575, (v + 0.16) / 0.69) - 1 + wave, 0.02);
    if (person.longHair && v > -0.16)
        inside = within(out - 0.60 - 0.05 * std::sin(v * 4) + wave, 0.012) *
                 within(v - 0.98 - 3 * wave, 0.03);
    if (!behind) {
        const double line = -0.40 + 0.75 * std::pow(out / 0.5, 4) * 0.5 - 0.04 * std::cos(u * 9);
        const double fringe = within(v - line - 0.7 * wave, 0.03);
        const double sides =
            within(0.455 - out + wave, 0.02) * within(v - (person.longHair ? 0.75 : 0.02), 0.04);
        inside *= std::max(fringe, sides);
    }
    const double strands = noise(u * 70 + 6 * v, v * 7, person.seed + 6);
    const double shine = 22 * bump(u, v, -0.12, -0.62, 0.28, 0.07);
    const Colour colour = person.hair * (1 + 0.22 * strands) + Colour{1, 0.95, 0.9} * shine;
    return mix(under, colour * (behind ? 0.75 : 1), inside);
}

} // namespace

Colour drawPerson(Colour wall, double u, double v, const Person &person) {
    Colour colour = person.longHair ? hair(wall, u, v, person, true) : wall;
    colour = neckAndEars(colour, u, v, person);
    colour = clothes(colour, u, v, person);
    const double face = v < 0.87 && v > -0.77 ? within(std::abs(u) - jawHalfWidth(v), 0.008) : 0;
    if (face > 0) {
        Colour skin = skinOfFace(u, v, person);
        skin = mouth(eyes(brows(skin, u, v, person), u, v, person), u, v, person);
        colour = mix(colour, skin, face);
    }
    return hair(colour, u, v, person, false);
}
