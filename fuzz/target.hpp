#pragma once

#include "CImageEngine.h"

#include <cstdio>
#include <cstdlib>

/// As for uploads, but small enough for thousands of pictures a minute, and down to one pixel.
constexpr ie_limits limits{1 << 20, 1 << 20, 1, 1 << 20};

/// Ends the process as a finding.
[[noreturn]] inline void find(const char *what) {
    std::fprintf(stderr, "finding: %s\n", what);
    std::abort();
}

/// Bad bytes are refused for what they are: a failure of the engine itself is a finding.
inline bool succeeded(ie_status status, const ie_error &error) {
    if (status == IE_FAILED || status == IE_MISSING_MODEL)
        find(error.text);
    return status == IE_OK;
}
