#pragma once

#include <opencv2/core.hpp>

#include <memory>
#include <string>
#include <vector>

namespace engine {

/// One character, where it stands, and how sure that is from 0 to 1.
struct Symbol {
    std::string text;
    cv::Rect box;
    double confidence;
};

/// What the characters of a picture of type may be.
enum class Type { chinese, number, zone };

/// Tesseract, loaded once.
class TypeReader {
  public:
    /// Null for the folder in which the library looks.
    explicit TypeReader(const char *folder);
    ~TypeReader();
    /// One line of dark type on a light ground, from left to right.
    std::vector<Symbol> line(const cv::Mat &grey, Type type);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The characters one after the other.
std::string text(const std::vector<Symbol> &symbols);

/// The confidence of the least sure character; 0 when there is none.
double confidence(const std::vector<Symbol> &symbols);

} // namespace engine
