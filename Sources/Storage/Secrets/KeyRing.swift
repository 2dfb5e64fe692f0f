package import Foundation

/// The encryption keys: the last one seals, all open; the first one makes fingerprints.
package struct KeyRing: Sendable, Codable {
    struct Key: Sendable, Codable {
        let id: String
        /// 32 bytes, base64 in the file.
        let bytes: Data
    }

    private let keys: [Key]

    var all: [Key] { keys }
    var current: Key { keys[keys.count - 1] }
    var oldest: Key { keys[0] }

    private init(_ keys: [Key]) { self.keys = keys }

    /// A ring with one new key.
    package static func generate(randomBytes: (Int) -> Data) -> KeyRing {
        KeyRing([Key(id: randomBytes(4).hexadecimal, bytes: randomBytes(32))])
    }

    /// The ring with one more key, which seals from now on.
    package func adding(randomBytes: (Int) -> Data) -> KeyRing {
        KeyRing(keys + [Key(id: randomBytes(4).hexadecimal, bytes: randomBytes(32))])
    }

    /// Reads a key file; throws `KeyFileError` with what is wrong and what to do.
    package static func read(_ file: URL) throws -> KeyRing {
        let path = file.path(percentEncoded: false)
        guard let data = try? Data(contentsOf: file) else { throw KeyFileError(path, "unreadable") }
        guard let ring = try? JSONDecoder().decode(KeyRing.self, from: data) else {
            throw KeyFileError(path, "not a key file of Xueying")
        }
        guard !ring.keys.isEmpty else { throw KeyFileError(path, "holds no key") }
        if let short = ring.keys.first(where: { $0.bytes.count != 32 }) {
            throw KeyFileError(
                path,
                "key \(short.id) has \(short.bytes.count) bytes; it must have 32"
            )
        }
        guard Set(ring.keys.map(\.id)).count == ring.keys.count else {
            throw KeyFileError(path, "two keys have the same id")
        }
        return ring
    }

    /// Writes the file for its owner's eyes only (mode 0600), never over another one.
    package func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let path = file.path(percentEncoded: false)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        guard !FileManager.default.fileExists(atPath: path),
            FileManager.default.createFile(
                atPath: path,
                contents: try encoder.encode(self),
                attributes: [.posixPermissions: 0o600]
            )
        else { throw KeyFileError(path, "cannot be written, or is there already") }
    }
}

/// A key file that cannot be used, worded for operators.
package struct KeyFileError: Error, CustomStringConvertible {
    package let description: String

    init(_ path: String, _ problem: String) {
        description = "The key file \(path): \(problem). Restore it from your copy."
    }
}
