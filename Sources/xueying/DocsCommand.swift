import ArgumentParser
import Domain
import Foundation

/// `xueying docs`: the documents that are drawn from code.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the documents that are drawn from code.",
        subcommands: [DocsStatesCommand.self],
    )
}

/// `xueying docs states`: every state line as a diagram.
struct DocsStatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "states",
        abstract: "Draw every state line from its table of transitions.",
    )

    @Option(help: "The file to write or check.")
    var file = "docs/states.md"

    @Flag(help: "Write nothing; exit with 1 when the file is not what the tables draw.")
    var check = false

    @Flag(help: "Print to standard output and leave the file alone.")
    var print = false

    func validate() throws {
        guard !(check && print) else {
            throw ValidationError("Choose one of --check and --print.")
        }
    }

    func run() throws {
        if print {
            try FileHandle.standardOutput.write(contentsOf: Data(StateDiagram.page.utf8))
        } else if check {
            try requireFresh()
        } else {
            try write()
        }
    }

    private func write() throws {
        do {
            try Data(StateDiagram.page.utf8).write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw DocsFailure("Cannot write \(file); run this where docs/ is, or give --file.")
        }
    }

    private func requireFresh() throws {
        guard let found = try? Data(contentsOf: URL(filePath: file)) else {
            throw DocsFailure("Cannot read \(file); run this where docs/ is, or give --file.")
        }
        guard found == Data(StateDiagram.page.utf8) else {
            throw DocsFailure("\(file) is stale; write it again with: xueying docs states")
        }
    }
}

/// Why a document could not be written or is not in order.
private struct DocsFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
