// Draws portraits of people who do not exist, for tests and the demonstration.
//
//   portrait OUT.jpg [--seed N] [--width N] [--height N] [--face PIXELS] [--x SHARE] [--y SHARE]
//            [--tilt DEGREES] [--light FACTOR] [--blur PIXELS] [--eyes-closed] [--long-hair]
//            [--busy] [--quality N]

#include "face.hpp"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <jpeglib.h>

namespace {

using Options = std::map<std::string, double>;

Options read(int count, char **words) {
    Options options{{"seed", 1},     {"width", 1200},    {"height", 1600}, {"face", 370},
                    {"x", 0.5},      {"y", 0.385},       {"tilt", 0},      {"light", 1},
                    {"blur", 0},     {"eyes-closed", 0}, {"busy", 0},      {"quality", 85},
                    {"long-hair", 0}};
    for (int i = 2; i < count; ++i) {
        const std::string name = std::string(words[i]).substr(2);
        if (!options.contains(name))
            throw std::runtime_error("unknown option " + name);
        const bool isFlag = name == "eyes-closed" || name == "busy" || name == "long-hair";
        options[name] = isFlag ? 1 : i + 1 < count ? std::atof(words[++i]) : 0;
    }
    return options;
}

Person person(const Options &options) {
    Person result;
    result.seed = static_cast<unsigned>(options.at("seed"));
    std::mt19937 random(result.seed);
    const auto vary = [&](double spread) {
        return std::uniform_real_distribution<double>(-spread, spread)(random);
    };
    result.skin = result.skin * (1 + vary(0.08));
    result.hair = result.hair * (1 + vary(0.25));
    result.jacket = result.jacket + Colour{vary(6), vary(5), vary(10)};
    result.longHair = options.at("long-hair") != 0;
    if (options.at("eyes-closed") != 0)
        result.eyeOpening = 0.002;
    return result;
}

Colour wall(double x, double y, const Options &options) {
    const unsigned seed = static_cast<unsigned>(options.at("seed"));
    const double shade = 1 - 0.06 * x + 0.05 * (0.5 - y);
    const Colour plain = Colour{222, 223, 224} * shade;
    if (options.at("busy") == 0)
        return plain;
    // Shelves with books.
    const int shelf = static_cast<int>(y * 7);
    const double along = x * 34 + 3 * hash(shelf, 1, seed);
    const int book = static_cast<int>(along);
    if (y * 7 - shelf > 0.86 || hash(book, shelf, seed + 2) > 0.82)
        return {92, 66, 44};
    const double edge = std::abs(along - book - 0.5) > 0.42 ? 0.5 : 1;
    return Colour{130 + 110 * hash(book, shelf, seed + 3), 110 + 90 * hash(book, shelf, seed + 4),
                  105 + 95 * hash(book, shelf, seed + 5)} *
           edge;
}

struct Picture {
    int width, height;
    std::vector<double> values;
};

Picture draw(const Options &options) {
    Picture picture{
        static_cast<int>(options.at("width")), static_cast<int>(options.at("height")), {}};
    picture.values.resize(3UL * picture.width * picture.height);
    const Person who = person(options);
    const double face = options.at("face"), turn = options.at("tilt") * M_PI / 180;
    const double originX = options.at("x") * picture.width,
                 originY = options.at("y") * picture.height;
    double *to = picture.values.data();
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const double dx = (x - originX) / face, dy = (y - originY) / face;
            const Colour behind =
                wall(double(x) / picture.width, double(y) / picture.height, options);
            const Colour colour = drawPerson(behind, dx * std::cos(turn) + dy * std::sin(turn),
                                             dy * std::cos(turn) - dx * std::sin(turn), who);
            for (const double value : {colour.red, colour.green, colour.blue})
                *to++ = std::clamp(value, 0.0, 255.0) * options.at("light");
        }
    return picture;
}

/// Three box blurs in each direction, close to a Gaussian.
void blur(Picture &picture, double sigma) {
    const int radius = static_cast<int>(std::lround(sigma));
    for (int round = 0; radius > 0 && round < 6; ++round) {
        const std::vector<double> before = picture.values;
        const bool rows = round % 2 == 0;
        for (int y = 0; y < picture.height; ++y)
            for (int x = 0; x < picture.width; ++x)
                for (int c = 0; c < 3; ++c) {
                    double sum = 0;
                    for (int d = -radius; d <= radius; ++d) {
                        const int fromX = std::clamp(rows ? x + d : x, 0, picture.width - 1);
                        const int fromY = std::clamp(rows ? y : y + d, 0, picture.height - 1);
                        sum += before[3 * (size_t(fromY) * picture.width + fromX) + c];
                    }
                    picture.values[3 * (size_t(y) * picture.width + x) + c] =
                        sum / (2 * radius + 1);
                }
    }
}

void addSensorNoise(Picture &picture, unsigned seed) {
    std::mt19937 random(seed + 77);
    std::normal_distribution<double> grain(0, 2.2);
    for (size_t i = 0; i + 2 < picture.values.size(); i += 3) {
        const double grey = grain(random);
        for (size_t c = 0; c < 3; ++c)
            picture.values[i + c] += grey + 0.5 * grain(random);
    }
}

void write(const Picture &picture, const char *path, int quality) {
    FILE *file = std::fopen(path, "wb");
    if (file == nullptr)
        throw std::runtime_error(std::string("cannot write ") + path);
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    jpeg_stdio_dest(&info, file);
    info.image_width = picture.width;
    info.image_height = picture.height;
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.optimize_coding = TRUE;
    jpeg_start_compress(&info, TRUE);
    std::vector<unsigned char> row(3UL * picture.width);
    for (int y = 0; y < picture.height; ++y) {
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = static_cast<unsigned char>(
                std::clamp(picture.values[y * row.size() + i] + 0.5, 0.0, 255.0));
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&info, &pointer, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::fclose(file);
}

} // namespace

int main(int count, char **words) {
    try {
        if (count < 2)
            throw std::runtime_error("portrait OUT.jpg [options]; see the head of portrait.cpp");
        const Options options = read(count, words);
        Picture picture = draw(options);
        blur(picture, options.at("blur"));
        addSensorNoise(picture, static_cast<unsigned>(options.at("seed")));
        write(picture, words[1], static_cast<int>(options.at("quality")));
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "portrait: %s\n", error.what());
        return 2;
    }
}
