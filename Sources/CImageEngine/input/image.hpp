#pragma once

#include "refusal.hpp"

#include <vips/vips.h>

#include <utility>

namespace engine {

/// Owns one reference to a libvips image.
class Image {
  public:
    explicit Image(VipsImage *image) : image_(image) {}
    Image(Image &&other) noexcept : image_(std::exchange(other.image_, nullptr)) {}
    Image &operator=(Image &&other) noexcept {
        std::swap(image_, other.image_);
        return *this;
    }
    Image(const Image &) = delete;
    Image &operator=(const Image &) = delete;
    ~Image() {
        if (image_ != nullptr)
            g_object_unref(image_);
    }
    VipsImage *get() const { return image_; }

  private:
    VipsImage *image_;
};

/// Refuses the picture as damaged, with what libvips says of it.
[[noreturn]] inline void refuseBroken() {
    const std::string text = vips_error_buffer();
    vips_error_clear();
    throw Refusal(IE_TRUNCATED, text);
}

/// Applies one operation and takes its result, or refuses the picture as broken.
template <typename Operation> Image applied(const Image &image, Operation operation) {
    VipsImage *result = nullptr;
    if (operation(image.get(), &result) != 0)
        refuseBroken();
    return Image(result);
}

} // namespace engine
