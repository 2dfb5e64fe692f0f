import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct PhotoQueryTests {
    @Test(arguments: TestEngine.available, PhotoState.allCases)
    func aPhotoIsReadBackInEveryState(engine: TestEngine, state: PhotoState) async throws {
        try await Filled.with(engine) { database async throws in
            let received = Photo.sample(id: .sample(2), source: .album, createdAt: Filled.odd)
            let photo = Photo.sample(
                id: .sample(2),
                source: .album,
                createdAt: Filled.odd,
                state: state,
            )
            try await database.write { tx throws in
                try tx.insert(received)
                if state != .received { #expect(try tx.saveChecked(photo)) }
            }
            try await database.read { tx throws in
                #expect(try tx.photo(.sample(2)) == photo)
                #expect(try tx.orderOfPhoto(.sample(2)) == .sample())
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhotoMayHaveNoPreviewAndAnErrorWithNumbers(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = PictureError.tooManyPixels(60_000_000, limit: 50_000_000)
            let photo = Photo.sample(
                id: .sample(2),
                state: .unreadable,
                preview: nil,
                pictureError: error,
            )
            try await database.write { tx in
                try tx.insert(Photo.sample(id: .sample(2), preview: nil))
                _ = try tx.saveChecked(photo)
            }
            #expect(try await database.read { try $0.photo(.sample(2)) } == photo)
            #expect(try await database.read { try $0.photo(.sample(9)) } == nil)
            #expect(try await database.read { try $0.orderOfPhoto(.sample(9)) } == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func theOtherFinishedPhotoIsKeptAndChosenOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var photo = Photo.sample(id: .sample(2), state: .standardised)
            photo.alternative = AlternativePhoto(
                standard: .sample("e"),
                geometry: .sample,
                inspection: .sample(verdict: .warn),
            )
            let (both, received) = (photo, Photo.sample(id: .sample(2)))
            try await database.write { tx throws in
                try tx.insert(received)
                #expect(try tx.saveChecked(both))
            }
            #expect(try await database.read { try $0.photo(.sample(2)) } == both)
            try photo.choose(.asShot)
            let chosen = photo
            try await database.write { tx throws in
                #expect(try tx.saveChosen(chosen))
                #expect(try !tx.saveChosen(chosen))
                #expect(try tx.isUsed(.sample("c"), besides: []))
            }
            let read = try await database.read { try $0.photo(.sample(2)) }
            #expect(read == chosen)
            #expect(read?.standard == .sample("e") && read?.ground == .asShot)
            #expect(read?.alternative?.standard == .sample("c"))
        }
    }

    @Test(arguments: TestEngine.available)
    func theFirstCheckCounts(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let isFirst = try await database.write {
                try $0.saveChecked(.sample(state: .refused))
            }
            let isSecond = try await database.write {
                try $0.saveChecked(.sample(state: .standardised))
            }
            #expect(isFirst)
            #expect(!isSecond)
            #expect(try await database.read { try $0.photo(.sample()) }?.state == .refused)
        }
    }

    @Test(arguments: TestEngine.available)
    func aStandardisedPhotoHasItsStandardAndNoOtherHas(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let changes: [Statement] = [
                "update photos set state = 'standardised'", "update photos set standard = 'x'",
                "update photos set byte_count = 0", "update photos set source = 'scanner'",
            ]
            for change in changes {
                let error = try await Filled.broken(database) { try $0.execute(change) }
                #expect(error?.isCheckViolation == true)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func onlyASettledRefusalOfTheSameFileOfTheSameAccountCounts(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            func wasRefused(_ key: ObjectKey, account: Int = 1) async throws -> Bool {
                try await database.read { try $0.wasRefused(key, of: .sample(account)) }
            }
            let review = Review.sample(lease: Lease(holder: .sample(), until: .sample + 60))
            try await database.write { try $0.insert(review) }
            #expect(try await !wasRefused(.sample("a")))
            var decided = review
            let refusal = Decision.refused(reasons: [.hair], remark: "")
            try decided.decide(refusal, by: .sample(), at: .sample)
            let waiting = decided
            try await database.write { try $0.save(waiting, from: .waiting) }
            #expect(try await !wasRefused(.sample("a")))
            _ = try decided.settle()
            let settled = decided
            try await database.write { try $0.save(settled, from: .decided) }
            #expect(try await wasRefused(.sample("a")))
            #expect(try await !wasRefused(.sample("b")))
            #expect(try await !wasRefused(.sample("a"), account: 2))
        }
    }
}
