#pragma once

#include "CImageEngine.h"

#include <vector>

namespace engine {

/// How each block of the JPEG keeps to what the claim says of the decoded original.
std::vector<ie_block> compare(const uint8_t *original, size_t count, const ie_limits &limits,
                              const ie_claim &claim, const uint8_t *jpeg, size_t jpegCount);

} // namespace engine
