import Foundation
import Glibc

/// What the numbers of a measurement depend on.
enum Machine {
    /// The cores, the processor and the system, in one line.
    static var words: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let model = value(of: "model name", in: "/proc/cpuinfo", separator: ":")
        let system = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")
        return (["\(cores) cores"] + [model, system].compactMap(\.self)).joined(separator: ", ")
    }

    /// How many processes wanted a core, on average of the last minute.
    static var load: Double {
        var loads = [0.0]
        return getloadavg(&loads, 1) == 1 ? loads[0] : 0
    }

    private static func value(
        of key: String,
        in file: String,
        separator: Character,
    ) -> String? {
        // A system that does not say leaves the words out.
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n").map { $0.split(separator: separator, maxSplits: 1) }
        let line = lines.first {
            $0.count == 2 && $0[0].trimmingCharacters(in: .whitespaces) == key
        }
        return line?[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
    }
}
