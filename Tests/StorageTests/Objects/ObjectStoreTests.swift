import Domain
import Foundation
import Storage
import Testing

struct ObjectStoreTests {
    private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test func bytesAreKeptUnderTheHashOfTheirContent() async throws {
        try await withStore { store, folder in
            let key = try await store.put(Data("abc".utf8))
            #expect(key.rawValue == Self.abc)
            let bytes = try await store.get(key)
            #expect(bytes == Data("abc".utf8))
            let path = folder.appending(path: "ba/78/\(Self.abc)").path
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func puttingTheSameBytesTwiceOrAtOnceKeepsOneObject() async throws {
        try await withStore { store, folder in
            let bytes = Data(repeating: 7, count: 300_000)
            let keys = try await withThrowingTaskGroup(of: ObjectKey.self) { group in
                for _ in 1...8 { group.addTask { try await store.put(bytes) } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
            let left = try FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: "new").path
            )
            #expect(left.isEmpty)
            for key in keys {
                let kept = try await store.get(key)
                #expect(kept == bytes)
            }
        }
    }

    @Test func whatAKilledWriterLeftBehindIsNoObject() async throws {
        try await withStore { store, folder in
            try Data("ab".utf8).write(to: folder.appending(path: "new/xyz123"))
            let key = try #require(ObjectKey(rawValue: Self.abc))
            let before = try await store.exists(key)
            #expect(!before)
            _ = try await store.put(Data("abc".utf8))
            let after = try await store.exists(key)
            #expect(after)
        }
    }

    @Test func changedBytesAreNeverHandedOut() async throws {
        try await withStore { store, folder in
            let key = try await store.put(Data("abc".utf8))
            try Data("abd".utf8).write(to: folder.appending(path: "ba/78/\(Self.abc)"))
            let fault = await #expect(throws: Fault.self) { try await store.get(key) }
            #expect(fault?.what == "objects.corrupt")
            #expect(fault?.isTransient == false)
        }
    }

    @Test func aMissingObjectIsAFaultThatWaitingDoesNotMend() async throws {
        try await withStore { store, _ in
            let key = try #require(ObjectKey(rawValue: Self.abc))
            let fault = await #expect(throws: Fault.self) { try await store.get(key) }
            #expect(fault?.what == "objects.missing")
            #expect(fault?.isTransient == false)
        }
    }

    @Test func anObjectIsDeletedAndMayBeDeletedAgain() async throws {
        try await withStore { store, _ in
            let key = try await store.put(Data())
            try await store.delete(key)
            try await store.delete(key)
            let exists = try await store.exists(key)
            #expect(!exists)
        }
    }

    @Test(arguments: [
        "", "abc", "../../etc/passwd", String(repeating: "A", count: 64),
        String(repeating: "g", count: 64), String(repeating: "a", count: 63),
        String(repeating: "a", count: 65), String(repeating: "ａ", count: 64),
    ])
    func whatIsNoHashIsNoKey(text: String) {
        #expect(ObjectKey(rawValue: text) == nil)
    }

    private func withStore(
        _ body: (ObjectStore, URL) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "xueying-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(ObjectStore(directory: folder), folder)
    }
}
