import Foundation
import Glibc

/// The two folders of a batch, and what lies where in the second.
struct BatchFolders {
    let input: String
    let output: String

    /// Throws `BatchRefusal` for folders that cannot be worked with; makes the second one.
    init(input: String, output: String) throws {
        self.input = input
        self.output = output
        guard isFolder(input) else { throw BatchRefusal("\(input): there is no such folder.") }
        let (from, to) = (Self.real(input), Self.real(output))
        guard from != to else {
            throw BatchRefusal("\(output): the photos cannot go where the portraits are.")
        }
        guard !"\(to)/".hasPrefix("\(from)/"), !"\(from)/".hasPrefix("\(to)/") else {
            throw BatchRefusal(
                "\(output): neither folder may lie in the other, or photos would be taken for "
                    + "portraits. Name a folder beside \(input)."
            )
        }
        try makeOutput()
    }

    /// The log of what is done; where there is one, the folder is ours.
    var log: URL { url(".xueying-batch.jsonl") }

    /// Files that are being written, in the same file system as where they go.
    var partial: URL { url(".xueying-partial") }

    func url(_ path: String) -> URL { URL(filePath: output).appending(path: path) }

    private func makeOutput() throws {
        let files = FileManager.default
        do {
            try files.createDirectory(atPath: output, withIntermediateDirectories: true)
            let isOurs = files.fileExists(atPath: log.path)
            guard try isOurs || files.contentsOfDirectory(atPath: output).isEmpty else {
                throw BatchRefusal(
                    "\(output): the folder is not empty, and no batch was made here. Name a new one."
                )
            }
            // What a batch left behind that was killed.
            if isOurs, files.fileExists(atPath: partial.path) {
                try files.removeItem(at: partial)
            }
            try files.createDirectory(at: partial, withIntermediateDirectories: true)
        } catch let refusal as BatchRefusal {
            throw refusal
        } catch {
            throw BatchRefusal("\(output): \(error.localizedDescription)")
        }
    }

    /// The path without links, also of a folder that is yet to be made.
    private static func real(_ path: String) -> String {
        let url = URL(filePath: path).standardizedFileURL
        if let found = realpath(url.path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        let parent = url.deletingLastPathComponent()
        guard parent.path != url.path else { return url.path }
        return real(parent.path) + "/" + url.lastPathComponent
    }
}

/// Why a batch is not begun or cannot go on, in words for the person who called it.
struct BatchRefusal: Error {
    let words: String

    init(_ words: String) { self.words = words }
}
