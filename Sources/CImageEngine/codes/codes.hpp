#pragma once

#include "CImageEngine.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// The texts of all QR codes in a picture.
std::vector<std::string> readCodes(const uint8_t *bytes, size_t count, const ie_limits &limits);

/// The modules of a QR code, row by row, 1 is dark.
std::vector<uint8_t> drawCode(const std::string &text, int &side);

} // namespace engine
