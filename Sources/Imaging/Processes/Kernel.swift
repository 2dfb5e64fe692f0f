import Foundation
import Glibc

/// What the kernel tells of another process; 0 when the process is gone.
enum Kernel {
    /// Bytes in memory.
    static func memory(of pid: pid_t) -> Int {
        second(in: "/proc/\(pid)/statm") * sysconf(Int32(_SC_PAGESIZE))
    }

    /// How long its first thread, which does the work, was ready to run and had no core.
    static func waiting(of pid: pid_t) -> Duration {
        .nanoseconds(second(in: "/proc/\(pid)/schedstat"))
    }

    /// The second number of a file; 0 where there is none.
    static func second(in path: String) -> Int {
        let line = FileManager.default.contents(atPath: path) ?? Data()
        let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
    }
}
