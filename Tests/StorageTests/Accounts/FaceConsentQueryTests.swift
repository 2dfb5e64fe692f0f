import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct FaceConsentQueryTests {
    private static func answer(
        _ answer: FaceConsent.Answer,
        _ seconds: Double,
        version: String = FaceConsent.version,
    ) -> FaceConsent {
        FaceConsent(
            answer: answer,
            version: version,
            answeredAt: Filled.odd.addingTimeInterval(seconds),
        )
    }

    @Test(arguments: TestEngine.available)
    func everyAnswerIsKeptAndTheLastHolds(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            #expect(try await database.read { try $0.faceAnswer(of: .sample()) } == nil)
            let answers = [
                Self.answer(.agreed, 1), Self.answer(.declined, 2), Self.answer(.agreed, 3),
                Self.answer(.declined, 4),
            ]
            try await database.write { tx in
                for (number, one) in answers.enumerated() {
                    try tx.insert(one, id: .sample(number + 1), of: .sample())
                }
            }
            #expect(try await database.read { try $0.faceConsents(of: .sample()) } == answers)
            #expect(try await database.read { try $0.faceAnswer(of: .sample()) } == .declined)
        }
    }

    @Test(arguments: TestEngine.available)
    func anAnswerToAnEarlierTextHoldsNoMore(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let old = Self.answer(.agreed, 1, version: "2020-01")
            try await database.write { try $0.insert(old, id: .sample(1), of: .sample()) }
            #expect(try await database.read { try $0.faceAnswer(of: .sample()) } == nil)
            #expect(try await database.read { try $0.faceConsents(of: .sample()) } == [old])
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhotoForPeopleIsPlacedOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            var photo = Photo.sample(id: .sample(2))
            photo.assessor = .person
            let received = photo
            let frame = Placement(left: 1, top: 2, width: 800)
            try await database.write { tx throws in
                try tx.insert(received)
                #expect(try tx.savePlacement(frame, of: .sample(2)))
                #expect(try !tx.savePlacement(Placement(left: 9, top: 9, width: 9), of: .sample(2)))
                #expect(try !tx.leaveToPeople(.sample(2)))
            }
            photo.placement = frame
            #expect(try await database.read { try $0.photo(.sample(2)) } == photo)
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhotoThatWasNotLookedAtIsLeftToPeople(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws in
                try tx.insert(Photo.sample(id: .sample(2)))
                #expect(try !tx.savePlacement(Placement(left: 0, top: 0, width: 9), of: .sample(2)))
                #expect(try tx.leaveToPeople(.sample(2)))
            }
            #expect(try await database.read { try $0.photo(.sample(2)) }?.awaitsPlacement == true)
        }
    }
}
