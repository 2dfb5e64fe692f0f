import Foundation

/// The memory of the processes that the engine works in, read from `/proc`.
struct EngineMemory {
    /// Memory in use now, all processes together, in bytes.
    let resident: Int
    /// The most that any one of the processes ever used, in bytes.
    let peakOfOne: Int

    /// Reads what the system says now: of the processes that this one started, or of itself where
    /// the engine works in none of its own.
    static func now() -> EngineMemory {
        let own = ProcessInfo.processInfo.processIdentifier
        let statuses = processes().compactMap(Status.init)
        let children = statuses.filter { $0.parent == own }
        let engine = children.isEmpty ? statuses.filter { $0.id == own } : children
        return EngineMemory(
            resident: engine.map(\.resident).reduce(0, +),
            peakOfOne: engine.map(\.peak).max() ?? 0,
        )
    }

    private static func processes() -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc")
        return (names ?? []).filter { $0.allSatisfy(\.isNumber) }
    }

    /// What stands in the status of one process.
    private struct Status {
        let id: Int32
        let parent: Int32
        let resident: Int
        let peak: Int

        /// `nil` for a process that has ended, or is of the kernel and has no memory of its own.
        init?(_ process: String) {
            guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            else { return nil }
            var values: [Substring: Int] = [:]
            for line in text.split(separator: "\n") {
                let words = line.split { $0 == ":" || $0.isWhitespace }
                if words.count > 1 { values[words[0]] = Int(words[1]) }
            }
            guard let id = values["Pid"], let parent = values["PPid"],
                let resident = values["VmRSS"], let peak = values["VmHWM"]
            else { return nil }
            self.id = Int32(id)
            self.parent = Int32(parent)
            self.resident = resident * 1024
            self.peak = peak * 1024
        }
    }
}
