import ArgumentParser
import Domain
import Foundation
import Imaging

/// The inside of an engine process; other commands start it and talk with it.
struct EngineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine",
        abstract: "Work on pictures for another command.",
        shouldDisplay: false,
    )

    @Flag(help: "Fail on purpose when a picture asks for it.")
    var rehearse = false

    func run() throws {
        do {
            var host = try EngineHost(socket: 0, rehearses: rehearse)
            try host.run()
        } catch let fault as Fault {
            throw ValidationError("Other commands start this one and talk with it: \(fault.what).")
        }
    }
}

extension EngineProcesses {
    /// More of this executable, with as little of its environment as works.
    static var ownExecutable: EngineProcesses {
        let wanted: Set = ["PATH", "LD_LIBRARY_PATH", "LANG", "ASAN_OPTIONS", "UBSAN_OPTIONS"]
        return EngineProcesses(
            environment: ProcessInfo.processInfo.environment.filter { wanted.contains($0.key) }
        )
    }
}
