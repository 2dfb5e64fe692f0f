#pragma once

#include "refusal.hpp"

#include <cairo.h>

#include <memory>

namespace engine {

/// Cairo's objects, given back at the end of their scope.
using Surface2D = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Pen = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

inline void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw Refusal(IE_FAILED, cairo_status_to_string(status));
}

inline Surface2D owned(cairo_surface_t *surface) {
    Surface2D result(surface, cairo_surface_destroy);
    check(cairo_surface_status(surface));
    return result;
}

inline Pen penOn(const Surface2D &surface) {
    Pen pen(cairo_create(surface.get()), cairo_destroy);
    check(cairo_status(pen.get()));
    return pen;
}

} // namespace engine
