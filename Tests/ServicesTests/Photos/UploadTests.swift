import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct UploadTests {
    private static func begin(
        _ house: TestHouse,
        _ journey: Journey,
        length: Int
    ) async throws
        -> Upload
    {
        try await house.services.beginUpload(
            order: journey.order,
            length: length,
            source: .camera,
            by: journey.account,
        )
    }

    private static func append(
        _ house: TestHouse,
        _ upload: Upload,
        at offset: Int,
        _ part: Data,
        by account: Account,
    ) async throws -> Upload {
        try await house.services.appendPart(upload.id, offset: offset, part: part, by: account)
    }

    @Test func aPhotoInPartsBecomesADraft() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let bytes = try TestHouse.portrait("good.jpg")
            let middle = bytes.count / 2
            let upload = try await Self.begin(house, journey, length: bytes.count)
            let half = try await Self.append(
                house,
                upload,
                at: 0,
                bytes.prefix(middle),
                by: journey.account,
            )
            #expect(half.offset == middle)
            #expect(half.photo == nil)
            let whole = try await Self.append(
                house,
                upload,
                at: middle,
                bytes.dropFirst(middle),
                by: journey.account,
            )
            let photo = try #require(whole.photo)
            let account = journey.account
            #expect(try await house.services.photoState(photo, by: account) == .received)
            #expect(try await house.jobs("processPhoto").count == 1)
            house.clock.advance(1)
            // The answer was lost: the part comes once more and finds the photo.
            let again = try await Self.append(
                house,
                upload,
                at: middle,
                bytes.dropFirst(middle),
                by: account,
            )
            #expect(again.photo == photo)
            try await house.runJobs()
            #expect(try await house.services.photoState(photo, by: account) == .standardised)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .draft)
            #expect(order.photo == photo)
            for rendition in PhotoRendition.allCases where rendition != .alternative {
                let file = try await house.services.photoFile(photo, rendition, by: account)
                #expect(file.starts(with: [0xFF, 0xD8]))
            }
            let actions = try await house.actions(about: "photo", photo)
            #expect(actions == ["photo.received", "photo.checked"])
        }
    }

    @Test func aPartThatDoesNotContinueIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let account = journey.account
            let upload = try await Self.begin(house, journey, length: 10)
            await #expect(throws: PhotoError.offsetDiffers(expected: 0, got: 4)) {
                try await Self.append(house, upload, at: 4, Data(count: 2), by: account)
            }
            _ = try await Self.append(house, upload, at: 0, Data(count: 4), by: account)
            await #expect(throws: PhotoError.offsetDiffers(expected: 4, got: 0)) {
                try await Self.append(house, upload, at: 0, Data(count: 4), by: account)
            }
            await #expect(throws: PhotoError.tooManyBytes(11, limit: 10)) {
                try await Self.append(house, upload, at: 4, Data(count: 7), by: account)
            }
            await #expect(throws: PhotoError.empty) {
                try await Self.append(house, upload, at: 4, Data(), by: account)
            }
            #expect(try await house.services.upload(upload.id, by: account).offset == 4)
        }
    }

    @Test(arguments: TestEngine.available)
    func thePartThatComesTwiceAtOnceIsKeptOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            let upload = try await Self.begin(house, journey, length: 10)
            let kept = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let part = Data(count: 4)
                        let sent = try? await Self.append(
                            house,
                            upload,
                            at: 0,
                            part,
                            by: journey.account,
                        )
                        return sent != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(kept == 1)
            let now = try await house.services.upload(upload.id, by: journey.account)
            #expect(now.offset == 4)
        }
    }

    @Test func anUploadThatFailedAtItsEndIsFinishedByAskingOnceMore() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let bytes = try TestHouse.portrait("good.jpg")
            let upload = try await Self.begin(house, journey, length: bytes.count)
            // All bytes were kept when the server stopped.
            #expect(try await house.database.write { try $0.appendPart(bytes, to: upload) })
            let whole = try await Self.append(
                house,
                upload,
                at: bytes.count,
                Data(),
                by: journey.account,
            )
            let photo = try #require(whole.photo)
            #expect(
                try await house.services.photo(photo, by: journey.account).photo.byteCount
                    == bytes.count
            )
        }
    }

    @Test func whatIsNoPictureIsRefusedAndLeavesNothing() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let bytes = Data("this is a text and no photo".utf8)
            await #expect(throws: PictureError.notAPicture) {
                try await house.services.acceptPhoto(
                    bytes,
                    order: journey.order,
                    source: .album,
                    by: journey.account,
                )
            }
            let upload = try await Self.begin(house, journey, length: bytes.count)
            await #expect(throws: PictureError.notAPicture) {
                try await Self.append(house, upload, at: 0, bytes, by: journey.account)
            }
            #expect(try await house.count("select count(*) from photos") == 0)
            #expect(try await house.jobs("processPhoto").isEmpty)
            #expect(try house.storedObjectCount() == 0)
        }
    }

    @Test(arguments: [0, -1])
    func anEmptyPhotoIsRefused(length: Int) async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            await #expect(throws: PhotoError.empty) {
                try await Self.begin(house, journey, length: length)
            }
        }
    }

    @Test func aPhotoAboveTheLimitIsRefusedBeforeItIsSent() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let limit = Upload.maximumBytes
            await #expect(throws: PhotoError.tooManyBytes(limit + 1, limit: limit)) {
                try await Self.begin(house, journey, length: limit + 1)
            }
            _ = try await Self.begin(house, journey, length: limit)
        }
    }

    @Test func aPhotoIsTakenOnlyWhenTheOrderWantsOne() async throws {
        try await TestHouse.with { house async throws in
            let unpaid = try await house.ordered(1, policy: .sample(payStage: .beforePhoto))
            await #expect(throws: OrderError.paymentMissing) {
                try await Self.begin(house, unpaid, length: 1)
            }
            let cameraOnly = try await house.ordered(2, policy: .sample(photoSource: .camera))
            await #expect(throws: PhotoError.sourceNotAllowed(wanted: .camera)) {
                try await house.services.beginUpload(
                    order: cameraOnly.order,
                    length: 1,
                    source: .album,
                    by: cameraOnly.account,
                )
            }
            let submitted = try await house.submitted(3)
            let error = await #expect(throws: OrderError.self) {
                try await Self.begin(house, submitted, length: 1)
            }
            guard case .notAllowed(.capture(.photoAccepted), _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test func aPhotoThatAReviewerRefusedIsNotTakenAgain() async throws {
        try await TestHouse.with { house async throws in
            var journey = try await house.ordered()
            let bytes = try TestHouse.portrait("good.jpg")
            journey.photo = try await house.keepPhoto(for: journey, original: bytes)
            try await house.services.submitOrder(journey.order, by: journey.account)
            try await house.pay(journey)
            let reviewer = try await house.staff(.firstReviewer)
            try await house.decide(.refused(reasons: [.hair], remark: ""), by: reviewer)
            let refused = journey
            await #expect(throws: PhotoError.refusedBefore) {
                try await house.services.acceptPhoto(
                    bytes,
                    order: refused.order,
                    source: .camera,
                    by: refused.account,
                )
            }
            _ = try await house.services.acceptPhoto(
                TestHouse.portrait("good2.jpg"),
                order: refused.order,
                source: .camera,
                by: refused.account,
            )
        }
    }
}
