#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine {

/// The PNG with those chunks only that its pixels, colours, density and orientation need: texts,
/// which may inflate to gigabytes, never reach the decoder. Refuses a PNG with several frames.
std::vector<uint8_t> essentialChunks(const uint8_t *bytes, size_t count);

} // namespace engine
