import Domain
import Foundation
import Services
import TestSupport
import Testing

struct EvidenceTests {
    private static func stored(_ house: TestHouse, _ id: Photo.ID) async throws -> Photo {
        try #require(try await house.storedPhoto(id))
    }

    @Test(arguments: TestEngine.available)
    func whatThePageTellsGoesWithTheUploadToTheReviewer(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered(policy: .sample(photoSource: .camera))
            let bytes = try TestHouse.portrait("good.jpg")
            let told = CaptureEvidence(
                told: "facing=environment;width=1200;height=1600;age=3",
                device: "Chrome · Android"
            )
            let upload = try await house.services.beginUpload(
                order: journey.order,
                length: bytes.count,
                source: .camera,
                evidence: told,
                by: journey.account,
            )
            let whole = try await house.services.appendPart(
                upload.id,
                offset: 0,
                part: bytes,
                by: journey.account
            )
            let photo = try await Self.stored(house, try #require(whole.photo))
            #expect(photo.evidence == told)
            #expect(CaptureEvidence.doubts(photo.evidence).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func theFrontCameraIsRefusedBeforeTheUploadWhereOnlyTheRearOneIsTaken(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered(policy: .sample(photoSource: .camera))
            let selfie = CaptureEvidence(told: "facing=user;age=1", device: "")
            await #expect(throws: PhotoError.frontCamera) {
                try await house.services.beginUpload(
                    order: journey.order,
                    length: 10,
                    source: .camera,
                    evidence: selfie,
                    by: journey.account,
                )
            }
            await #expect(throws: PhotoError.frontCamera) {
                try await house.services.acceptPhoto(
                    try TestHouse.portrait("good.jpg"),
                    order: journey.order,
                    source: .camera,
                    evidence: selfie,
                    by: journey.account,
                )
            }
        }
    }

    @Test func whereThereIsNoEvidenceThePhotoIsTakenAndTheReviewerWarned() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered(policy: .sample(photoSource: .camera))
            let id = try await house.services.acceptPhoto(
                try TestHouse.portrait("good.jpg"),
                order: journey.order,
                source: .camera,
                by: journey.account,
            )
            let photo = try await Self.stored(house, id)
            #expect(CaptureEvidence.doubts(photo.evidence) == [.noEvidence])
            let album = try await house.ordered(2)
            let other = try await house.services.acceptPhoto(
                try TestHouse.portrait("good.jpg"),
                order: album.order,
                source: .album,
                by: album.account,
            )
            #expect(try await Self.stored(house, other).evidence == nil)
        }
    }
}
