#ifndef CIMAGE_ENGINE_PROCESS_H
#define CIMAGE_ENGINE_PROCESS_H

#include "engine-base.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A process just started: our end of its socket (its descriptor 0), and of the pipe into which it
/// prints (its descriptors 1 and 2), which is not waited for.
typedef struct {
    int32_t pid;
    int32_t socket;
    int32_t complaints;
} ie_process;

/// Starts an executable that has nothing of ours but the ends of socket and pipe: no open files, no
/// connections, no terminal, and of the environment only what is named. Both lists end with NULL.
ie_status ie_process_start(const char *executable, char *const arguments[],
                           char *const environment[], ie_process *process, ie_error *error);

/// Called by the process itself: no core files, no files at all, first to go when the machine is
/// out of memory, and gone as soon as the other end of the socket is, even in the middle of a
/// picture.
ie_status ie_process_confine(int32_t socket, ie_error *error);

#ifdef __cplusplus
}
#endif

#endif
