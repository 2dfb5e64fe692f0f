#pragma once

#include "refusal.hpp"

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace engine {

/// libjpeg's errors become refusals instead of the end of the process.
[[noreturn]] inline void refuse(j_common_ptr info) {
    char text[JMSG_LENGTH_MAX];
    (*info->err->format_message)(info, text);
    throw Refusal(IE_TRUNCATED, text);
}

/// A compressor that is destroyed whatever happens.
struct Compressor {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    unsigned char *buffer = nullptr;
    unsigned long count = 0;

    Compressor() {
        info.err = jpeg_std_error(&errors);
        errors.error_exit = refuse;
        jpeg_create_compress(&info);
        jpeg_mem_dest(&info, &buffer, &count);
    }
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;
    ~Compressor() {
        jpeg_destroy_compress(&info);
        std::free(buffer);
    }
};

/// A decompressor that is destroyed whatever happens, and prints nothing.
struct Decompressor {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};

    Decompressor(const uint8_t *bytes, size_t count) {
        info.err = jpeg_std_error(&errors);
        errors.error_exit = refuse;
        errors.output_message = [](j_common_ptr) {};
        jpeg_create_decompress(&info);
        jpeg_mem_src(&info, bytes, count);
    }
    Decompressor(const Decompressor &) = delete;
    Decompressor &operator=(const Decompressor &) = delete;
    ~Decompressor() { jpeg_destroy_decompress(&info); }
};

} // namespace engine
