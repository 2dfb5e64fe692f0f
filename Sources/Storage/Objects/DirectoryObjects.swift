import Crypto
import Dispatch
import Domain
import Foundation
import Glibc

/// Objects as files `ab/cd/abcd…`, written to a temporary name, synced and renamed.
struct DirectoryObjects: ObjectDriver {
    private let root: String
    private let queue = DispatchQueue(label: "objects", attributes: .concurrent)

    init(_ directory: URL) throws {
        root = directory.path(percentEncoded: false)
        try FileManager.default.createDirectory(
            at: directory.appending(path: "new"),
            withIntermediateDirectories: true
        )
    }

    func put(_ bytes: Data) async throws -> ObjectKey {
        let hash = SHA256.hash(data: bytes).hexadecimal
        guard let key = ObjectKey(rawValue: hash) else { preconditionFailure("SHA-256 is a key") }
        try await run {
            let path = path(key)
            let folder = folder(key)
            if !FileManager.default.fileExists(atPath: path) {
                try FileManager.default.createDirectory(
                    atPath: folder,
                    withIntermediateDirectories: true
                )
                try write(bytes, to: path)
            }
            // The names on the way must survive a loss of power too, even where another writer
            // made them and was killed before this.
            for name in [folder, URL(filePath: folder).deletingLastPathComponent().path, root] {
                try sync(name)
            }
        }
        return key
    }

    func get(_ key: ObjectKey) async throws -> Data {
        try await run {
            guard FileManager.default.fileExists(atPath: path(key)) else {
                throw Fault("objects.missing", isTransient: false)
            }
            let bytes: Data
            do {
                bytes = try Data(contentsOf: URL(filePath: path(key)))
            } catch {
                throw Fault("objects.read", underlying: error)
            }
            guard SHA256.hash(data: bytes).hexadecimal == key.rawValue else {
                throw Fault("objects.corrupt", isTransient: false)
            }
            return bytes
        }
    }

    func exists(_ key: ObjectKey) async throws -> Bool {
        try await run { FileManager.default.fileExists(atPath: path(key)) }
    }

    func delete(_ key: ObjectKey) async throws {
        try await run {
            guard unlink(path(key)) == 0 || errno == ENOENT else { throw Self.fault("delete") }
        }
    }

    private func write(_ bytes: Data, to path: String) throws {
        var template = Array("\(root)/new/XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw Self.fault("create") }
        defer { close(file) }
        do {
            try bytes.withUnsafeBytes { buffer in
                var written = 0
                while written < buffer.count {
                    let count = Glibc.write(
                        file,
                        buffer.baseAddress?.advanced(by: written),
                        buffer.count - written
                    )
                    guard count > 0 else { throw Self.fault("write") }
                    written += count
                }
            }
            guard fsync(file) == 0 else { throw Self.fault("sync") }
            guard rename(template, path) == 0 else { throw Self.fault("rename") }
        } catch {
            unlink(template)
            throw error
        }
    }

    private func sync(_ folder: String) throws {
        let directory = open(folder, O_RDONLY | O_DIRECTORY)
        guard directory >= 0 else { throw Self.fault("open") }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw Self.fault("sync") }
    }

    private func folder(_ key: ObjectKey) -> String {
        let text = key.rawValue
        return "\(root)/\(text.prefix(2))/\(text.dropFirst(2).prefix(2))"
    }

    private func path(_ key: ObjectKey) -> String { "\(folder(key))/\(key.rawValue)" }

    private static func fault(_ step: StaticString) -> Fault {
        Fault("objects.\(step)", underlying: POSIXError(.init(rawValue: errno) ?? .EIO))
    }

    private func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
