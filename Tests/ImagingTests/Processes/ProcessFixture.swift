import Domain
import Foundation
import Glibc
import Imaging
import Synchronization

/// Engines whose pictures are worked on by processes of the executable beside this one.
enum ProcessFixture {
    /// Quick to start: no models; knows the rehearsals.
    static func engine(
        places: Int = 1,
        models: Bool = false,
        said: Said = Said(),
        _ change: (inout EngineProcesses) -> Void = { _ in },
    ) throws -> ImageEngine {
        var configuration = ImageEngine.Configuration(workers: places)
        if !models {
            configuration.landmarks = nil
            configuration.cascades = nil
        }
        var processes = processes
        change(&processes)
        configuration.place = .processes(processes)
        return try ImageEngine(configuration) { said.add($0) }
    }

    static var processes: EngineProcesses {
        var processes = EngineProcesses()
        processes.executable = executable
        processes.arguments = ["engine", "--rehearse"]
        // Machines that build and test at once are slow.
        processes.seconds = 60
        processes.startSeconds = 120
        return processes
    }

    static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "xueying").path
}

/// What an engine reported.
final class Said: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock(\.self) }

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func contains(_ words: String) -> Bool { all.contains { $0.contains(words) } }
}
