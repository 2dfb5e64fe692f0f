#pragma once

#include "CImageEngine.h"

#include <optional>
#include <string>

namespace engine {

/// The format by the first bytes; a recognised kind that we do not read is refused by its name.
ie_format sniff(const uint8_t *bytes, size_t count);

} // namespace engine
