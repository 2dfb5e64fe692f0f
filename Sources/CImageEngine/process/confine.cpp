#include "refusal.hpp"

#include <csignal>
#include <fstream>
#include <malloc.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

/// A death signal of the kernel would follow the thread that started us, not its process.
void endWith(int socket) {
    std::thread([socket] {
        pollfd other{socket, POLLRDHUP, 0};
        while (poll(&other, 1, -1) < 1) {
        }
        _exit(0);
    }).detach();
}

/// Every picture needs the same few hundred megabytes as the one before: keep them, instead of
/// having the kernel clear each page anew.
void keepMemory() {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_TOP_PAD, 32 << 20);
#endif
}

} // namespace

ie_status ie_process_confine(int32_t socket, ie_error *error) {
    return engine::guarded(error, [&] {
        struct stat status {};
        if (fstat(socket, &status) != 0 || !S_ISSOCK(status.st_mode)) {
            throw engine::Refusal(IE_FAILED, "no socket to serve");
        }
        // Whoever asks the service to stop means us: it finishes the picture under way, then
        // lets go of us. Blocked from the start, but some threads of libraries take what they get.
        for (int number : {SIGINT, SIGTERM, SIGHUP, SIGXFSZ}) {
            std::signal(number, SIG_IGN);
        }
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::ofstream("/proc/self/oom_score_adj") << 1000;
        setrlimit(RLIMIT_FSIZE, &none);
        endWith(socket);
        keepMemory();
    });
}
