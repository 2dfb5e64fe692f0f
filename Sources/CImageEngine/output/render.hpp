#pragma once

#include "photo.hpp"

#include <vector>

namespace engine {

ie_output render(const ie_photo &photo, const ie_output_order &order, ie_timings &timings);

ie_bytes preview(const uint8_t *bytes, size_t count, const ie_limits &limits, int longSide);

/// A copy that belongs to the caller of the C interface.
ie_bytes handedOut(const std::vector<uint8_t> &from);

} // namespace engine
