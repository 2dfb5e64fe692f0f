import Foundation
import Storage
import Testing

struct KeyFileTests {
    private static let random: @Sendable (Int) -> Data = { Data(repeating: 5, count: $0) }

    @Test func aWrittenFileIsReadBackAndForItsOwnerOnly() throws {
        try withFile { file in
            let ring = KeyRing.generate(randomBytes: Self.random)
            try ring.write(to: file)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[
                .posixPermissions
            ]
            #expect(mode as? Int == 0o600)
            let sealed = try Vault(ring).seal("x", for: .phone)
            #expect(try Vault(KeyRing.read(file)).open(sealed, for: .phone) == "x")
        }
    }

    @Test func anExistingFileIsNeverOverwritten() throws {
        try withFile { file in
            let ring = KeyRing.generate(randomBytes: Self.random)
            try ring.write(to: file)
            let before = try Data(contentsOf: file)
            #expect(throws: KeyFileError.self) { try ring.write(to: file) }
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test(arguments: [
        (#"{"keys":[{"id":"a","bytes":"AAAA"}]}"#, "key a has 3 bytes; it must have 32"),
        (#"{"keys":[]}"#, "holds no key"), ("hello", "not a key file"),
    ])
    func aFaultyFileIsRefusedWithTheReason(text: String, reason: String) throws {
        try withFile { file in
            try Data(text.utf8).write(to: file)
            let error = #expect(throws: KeyFileError.self) { try KeyRing.read(file) }
            #expect(error?.description.contains(reason) == true)
        }
    }

    @Test func aMissingFileIsRefused() throws {
        try withFile { file in
            let error = #expect(throws: KeyFileError.self) { try KeyRing.read(file) }
            #expect(error?.description.contains("unreadable") == true)
        }
    }

    private func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "xueying-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "keys.json"))
    }
}
