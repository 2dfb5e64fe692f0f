import Domain
import Foundation

/// The memory of a sandbox partner: one JSON file per record, written once and never changed.
///
/// Several processes may share the directory: a record appears whole or not at all, and of two
/// that write the same name one loses.
struct RecordShelf: Sendable {
    let directory: URL
    let newID: @Sendable () -> UUID

    /// Keeps the record under the name; returns false when the name is taken.
    func put(_ record: some Encodable, as name: String) throws -> Bool {
        let target = try file(name)
        let draft = directory.appending(path: ".\(newID().uuidString)")
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try FileManager.default.createDirectory(
                at: directory,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700],
            )
            try encoder.encode(record).write(to: draft)
            defer { discard(draft) }
            // A link is made whole and only when the name is free, unlike a copy or a rename.
            try FileManager.default.linkItem(at: draft, to: target)
            return true
        } catch CocoaError.fileWriteFileExists {
            return false
        } catch {
            throw Fault("sandbox record not written", partner: "sandbox", underlying: error)
        }
    }

    /// The record of that name, if there is one.
    func record<Record: Decodable>(_ name: String, as type: Record.Type) throws -> Record? {
        let source = try file(name)
        do {
            return try JSONDecoder().decode(type, from: Data(contentsOf: source))
        } catch CocoaError.fileReadNoSuchFile {
            return nil
        } catch {
            throw Fault("sandbox record not read", partner: "sandbox", underlying: error)
        }
    }

    /// All names in use, in no particular order.
    func names() throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: directory.path)
                .filter { $0.hasSuffix(".json") }
                .map { String($0.dropLast(5)) }
        } catch CocoaError.fileReadNoSuchFile {
            return []
        } catch {
            throw Fault("sandbox records not listed", partner: "sandbox", underlying: error)
        }
    }

    /// Whether the text can name a record: letters, digits, `-`, `_` and `.`, no leading dot.
    static func isName(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count) && !text.hasPrefix(".")
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    private func file(_ name: String) throws -> URL {
        guard Self.isName(name) else {
            throw Fault("sandbox record name malformed", partner: "sandbox", isTransient: false)
        }
        return directory.appending(path: "\(name).json")
    }

    private func discard(_ draft: URL) {
        // A draft that stays behind is invisible to everybody, so failing to remove it is no harm.
        try? FileManager.default.removeItem(at: draft)
    }
}
