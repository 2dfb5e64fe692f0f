#pragma once

/// Compiles a function twice, for every processor and for those with AVX2, of which the right one
/// is chosen when the program starts. Both give the same numbers to the last bit.
#if defined(__x86_64__) && defined(__linux__)
#define ENGINE_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define ENGINE_WIDE
#endif
