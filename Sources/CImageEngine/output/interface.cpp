#include "photo.hpp"
#include "refusal.hpp"
#include "render.hpp"

using namespace engine;

ie_status ie_render(ie_photo *photo, const ie_output_order *order, ie_output *output,
                    ie_error *error) {
    return guarded(error, [&] { *output = render(*photo, *order); });
}
