package import Domain
package import Foundation

/// Photo bytes under the hash of their content; what is put is never changed.
///
/// A directory now; another place is another driver behind these four calls.
package struct ObjectStore: Sendable {
    private let driver: any ObjectDriver

    /// Keeps objects below a directory, which is made when it is missing.
    package init(directory: URL) throws {
        driver = try DirectoryObjects(directory)
    }

    /// Keeps the bytes for good; when it returns, they survive a loss of power.
    package func put(_ bytes: Data) async throws -> ObjectKey { try await driver.put(bytes) }

    /// The bytes of a key; a `Fault` when they are missing or no longer what was put.
    package func get(_ key: ObjectKey) async throws -> Data { try await driver.get(key) }

    /// Whether the bytes are there.
    package func exists(_ key: ObjectKey) async throws -> Bool { try await driver.exists(key) }

    /// Removes the bytes; removing what is not there changes nothing.
    package func delete(_ key: ObjectKey) async throws { try await driver.delete(key) }
}

/// One kind of place for objects.
protocol ObjectDriver: Sendable {
    func put(_ bytes: Data) async throws -> ObjectKey
    func get(_ key: ObjectKey) async throws -> Data
    func exists(_ key: ObjectKey) async throws -> Bool
    func delete(_ key: ObjectKey) async throws
}
