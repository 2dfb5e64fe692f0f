#pragma once

#include "CImageEngine.h"

#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>

namespace engine {

/// Thrown inside the engine, turned into a status at the C boundary.
struct Refusal : std::runtime_error {
    ie_status status;
    int64_t value;
    int64_t limit;

    Refusal(ie_status status, const std::string &text, int64_t value = 0, int64_t limit = 0)
        : std::runtime_error(text), status(status), value(value), limit(limit) {}
};

inline ie_status tell(ie_error *error, ie_status status, const char *text, int64_t value = 0,
                      int64_t limit = 0) {
    if (error != nullptr) {
        std::snprintf(error->text, sizeof error->text, "%s", text);
        error->value = value;
        error->limit = limit;
    }
    return status;
}

/// Runs the body so that nothing is thrown across the C boundary.
template <typename Body> ie_status guarded(ie_error *error, Body body) {
    try {
        body();
        return IE_OK;
    } catch (const Refusal &refusal) {
        return tell(error, refusal.status, refusal.what(), refusal.value, refusal.limit);
    } catch (const std::bad_alloc &) {
        return tell(error, IE_FAILED, "out of memory");
    } catch (const std::exception &other) {
        return tell(error, IE_FAILED, other.what());
    } catch (...) {
        return tell(error, IE_FAILED, "unknown failure");
    }
}

} // namespace engine
