#include "refusal.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

/// Two connected descriptors, closed when they go unless released.
class Pair {
  public:
    template <typename Make> explicit Pair(Make make) {
        if (make(ends) != 0) {
            throw engine::Refusal(IE_FAILED, std::string("no process: ") + std::strerror(errno));
        }
    }
    ~Pair() {
        if (ends[0] >= 0) {
            close(ends[0]);
        }
        close(ends[1]);
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    int theirs() const { return ends[1]; }
    int release() { return std::exchange(ends[0], -1); }

  private:
    int ends[2] = {-1, -1};
};

sigset_t signals(std::initializer_list<int> numbers) {
    sigset_t set;
    sigemptyset(&set);
    for (int number : numbers) {
        sigaddset(&set, number);
    }
    return set;
}

struct Files {
    posix_spawn_file_actions_t actions;

    Files(int socket, int complaints) {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, socket, 0);
        // Libraries that print must not break into the conversation.
        posix_spawn_file_actions_adddup2(&actions, complaints, 1);
        posix_spawn_file_actions_adddup2(&actions, complaints, 2);
        posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    }
    ~Files() { posix_spawn_file_actions_destroy(&actions); }
};

struct Manner {
    posix_spawnattr_t attributes;

    Manner() {
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                  POSIX_SPAWN_SETSID);
        // Until the process ignores them.
        const sigset_t blocked = signals({SIGINT, SIGTERM, SIGHUP, SIGXFSZ});
        posix_spawnattr_setsigmask(&attributes, &blocked);
        const sigset_t restored = signals({SIGPIPE, SIGCHLD});
        posix_spawnattr_setsigdefault(&attributes, &restored);
    }
    ~Manner() { posix_spawnattr_destroy(&attributes); }
};

} // namespace

ie_status ie_process_start(const char *executable, char *const arguments[],
                           char *const environment[], ie_process *process, ie_error *error) {
    return engine::guarded(error, [&] {
        Pair sockets(
            [](int *ends) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); });
        Pair pipes([](int *ends) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK); });
        Files files(sockets.theirs(), pipes.theirs());
        Manner manner;
        pid_t pid = 0;
        const int code = posix_spawn(&pid, executable, &files.actions, &manner.attributes,
                                     arguments, environment);
        if (code != 0) {
            throw engine::Refusal(IE_FAILED, std::string("no process: ") + executable + ": " +
                                                 std::strerror(code));
        }
        *process = {pid, sockets.release(), pipes.release()};
    });
}
