import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct UploadQueryTests {
    @Test(arguments: TestEngine.available)
    func partsAreJoinedInTheirOrderAndGoWhenThePhotoIsThere(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let upload = Upload.sample(length: 5, source: .album, createdAt: Filled.odd)
            try await database.write { try $0.insert(upload) }
            #expect(try await database.read { try $0.upload(.sample()) } == upload)
            let hostile = Data([0, 255, 39])
            #expect(try await database.write { try $0.appendPart(hostile, to: upload) })
            var next = upload
            next.offset = 3
            let second = next
            #expect(try await database.write { try $0.appendPart(Data([7, 8]), to: second) })
            try await database.read { tx throws in
                #expect(try tx.upload(.sample())?.offset == 5)
                #expect(try tx.uploadedBytes(.sample()) == Data([0, 255, 39, 7, 8]))
            }
            #expect(try await database.write { try $0.finish(.sample(), as: .sample()) })
            #expect(try await !database.write { try $0.finish(.sample(), as: .sample()) })
            try await database.read { tx throws in
                #expect(try tx.upload(.sample())?.photo == .sample())
                #expect(try tx.uploadedBytes(.sample()).isEmpty)
                #expect(try tx.upload(.sample(9)) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func ofManyPartsAtTheSamePlaceOneIsKept(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let upload = Upload.sample(length: 5)
            try await database.write { try $0.insert(upload) }
            let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
                for byte in 0..<6 {
                    group.addTask {
                        try await database.write {
                            try $0.appendPart(Data([UInt8(byte)]), to: upload)
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(kept == 1)
            #expect(try await database.read { try $0.uploadedBytes(.sample()) }.count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func moreThanWasAnnouncedIsRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let upload = Upload.sample(length: 2)
            try await database.write { try $0.insert(upload) }
            let error = try await Filled.broken(database) { tx in
                _ = try tx.appendPart(Data(count: 3), to: upload)
            }
            #expect(error?.isCheckViolation == true)
        }
    }
}
