#pragma once

#include <chrono>

namespace engine {

/// Tells how long one step after another takes.
class Stopwatch {
  public:
    /// Adds the milliseconds since the last lap, or since the beginning, to a stage.
    void lap(double &stage) {
        const Clock::time_point now = Clock::now();
        stage += std::chrono::duration<double, std::milli>(now - last_).count();
        last_ = now;
    }

  private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point last_ = Clock::now();
};

} // namespace engine
