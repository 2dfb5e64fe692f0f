#pragma once

#include "CImageEngine.h"
#include "image.hpp"

#include <vector>

namespace engine {

/// Starts libvips once for the process, with only the readers we want.
void startCodecs();

/// A file opened by the reader of its format; pixels are read when they are asked for.
class OpenFile {
  public:
    /// Refuses a file whose header cannot be read. The bytes must outlive it.
    OpenFile(const uint8_t *bytes, size_t count, ie_format format);
    const Image &image() const { return image_; }
    /// A number of the header, 0 when it is absent.
    int number(const char *name) const;
    /// A text of the header, empty when it is absent.
    std::string text(const char *name) const;

  private:
    /// A PNG without what must not be read; libvips reads from it until the end.
    std::vector<uint8_t> essential_;
    Image image_;
};

} // namespace engine
