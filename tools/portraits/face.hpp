#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

// The made person, drawn in face widths: u to the right, v down, from between the eyes.

struct Colour {
    double red, green, blue;
};

inline Colour operator*(Colour c, double k) { return {c.red * k, c.green * k, c.blue * k}; }
inline Colour operator+(Colour a, Colour b) {
    return {a.red + b.red, a.green + b.green, a.blue + b.blue};
}
inline Colour mix(Colour under, Colour over, double share) {
    return under * (1 - share) + over * share;
}

/// What distinguishes one made person from another.
struct Person {
    Colour skin{214, 168, 142};
    Colour hair{34, 28, 27};
    Colour jacket{38, 42, 56};
    Colour shirt{232, 234, 238};
    bool longHair = false;
    double eyeOpening = 0.037;
    unsigned seed = 1;
};

inline double bump(double u, double v, double centreU, double centreV, double sizeU, double sizeV) {
    const double du = (u - centreU) / sizeU, dv = (v - centreV) / sizeV;
    return std::exp(-0.5 * (du * du + dv * dv));
}

/// Inside 1, outside 0, soft over the width of about one pixel.
inline double within(double distance, double softness = 0.005) {
    return std::clamp(0.5 - distance / softness, 0.0, 1.0);
}

inline double hash(int x, int y, unsigned seed) {
    uint32_t h = static_cast<uint32_t>(x) * 374761393U + static_cast<uint32_t>(y) * 668265263U +
                 seed * 2246822519U;
    h = (h ^ (h >> 13)) * 1274126177U;
    h ^= h >> 16;
    return (h & 0xffffff) / double(0xffffff) * 2 - 1;
}

/// Smooth noise between -1 and 1.
inline double noise(double x, double y, unsigned seed) {
    const int ix = static_cast<int>(std::floor(x)), iy = static_cast<int>(std::floor(y));
    const double fx = x - ix, fy = y - iy;
    const double sx = fx * fx * (3 - 2 * fx), sy = fy * fy * (3 - 2 * fy);
    const double top = hash(ix, iy, seed) * (1 - sx) + hash(ix + 1, iy, seed) * sx;
    const double low = hash(ix, iy + 1, seed) * (1 - sx) + hash(ix + 1, iy + 1, seed) * sx;
    return top * (1 - sy) + low * sy;
}

Colour drawPerson(Colour wall, double u, double v, const Person &person);
