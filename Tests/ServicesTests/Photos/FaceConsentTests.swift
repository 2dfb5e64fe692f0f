import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct FaceConsentTests {
    private static func send(_ house: TestHouse, _ journey: Journey) async throws -> Photo.ID {
        let id = try await house.services.acceptPhoto(
            TestHouse.portrait("good.jpg"),
            order: journey.order,
            source: .album,
            by: journey.account,
        )
        try await house.runJobs()
        return id
    }

    private static func answer(
        _ answer: FaceConsent.Answer,
        _ house: TestHouse,
        _ account: Account
    ) async throws {
        house.clock.advance(1)
        try await house.services.answerFaceConsent(
            answer,
            version: FaceConsent.version,
            by: account,
        )
    }

    @Test(arguments: TestEngine.available)
    func whoDeclinesPlacesTheCropAndPeopleDecideEverything(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.ordered()
            try await Self.answer(.declined, house, journey.account)
            let id = try await Self.send(house, journey)
            let waiting = try #require(try await house.storedPhoto(id))
            #expect(waiting.awaitsPlacement && waiting.inspection == nil)
            #expect(try await house.jobs("processPhoto").isEmpty)
            #expect(try await house.services.sizeToPlace(waiting) != nil)

            // Beyond the picture: the nearest frame that lies within it is taken.
            let far = Placement(left: 900, top: -50, width: 900)
            try await house.services.placePhoto(id, at: far, by: journey.account)
            try await house.services.placePhoto(
                id,
                at: Placement(left: 0, top: 0, width: 500),
                by: journey.account,
            )
            house.clock.advance(1)
            try await house.runJobs()
            let photo = try #require(try await house.storedPhoto(id))
            #expect(photo.state == .standardised && photo.ground == .asShot)
            #expect(photo.placement == Placement(left: 100, top: 0, width: 900))
            #expect(photo.geometry == nil && photo.framed == nil)
            let inspection = try #require(photo.inspection)
            #expect(inspection.measures.face == nil && inspection.measures.faceHash == nil)
            let eyes = try #require(inspection.checks.first { $0.id == .eyesOpen })
            #expect(eyes.verdict == .cannotAssess && eyes.advice == .faceNotProcessed)
            let order = try await house.storedOrder(journey.order)
            #expect(order.photo == id && order.lines.capture == .draft)
            let actions = try await house.actions(about: "photo", id)
            #expect(actions == ["photo.received", "photo.placed", "photo.checked"])
        }
    }

    @Test func withoutAnAnswerNoPhotoIsTaken() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            _ = try await house.database.write {
                try $0.execute("update face_consents set version = '2020-01'")
            }
            #expect(try await house.services.faceAnswer(of: journey.account) == nil)
            await #expect(throws: PhotoError.faceAnswerMissing) {
                try await Self.send(house, journey)
            }
            await #expect(throws: PhotoError.faceAnswerMissing) {
                try await house.services.beginUpload(
                    order: journey.order,
                    length: 9,
                    source: .album,
                    by: journey.account,
                )
            }
            await #expect(throws: PhotoError.faceAnswerMissing) {
                try await house.services.answerFaceConsent(
                    .agreed,
                    version: "2020-01",
                    by: journey.account,
                )
            }
        }
    }

    @Test func aConsentThatIsTakenBackKeepsTheMachineFromWhatItHasNotSeen() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let id = try await house.services.acceptPhoto(
                TestHouse.portrait("good.jpg"),
                order: journey.order,
                source: .album,
                by: journey.account,
            )
            try await Self.answer(.declined, house, journey.account)
            try await house.runJobs()
            let photo = try #require(try await house.storedPhoto(id))
            #expect(photo.awaitsPlacement && photo.inspection == nil)
            let actions = try await house.actions(about: "photo", id)
            #expect(actions == ["photo.received", "photo.faceGivenUp"])
        }
    }

    @Test func everyAnswerIsOnRecordByVersionAndTheSameOneOnce() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.session().account
            for answer in [FaceConsent.Answer.agreed, .agreed, .declined, .agreed] {
                try await Self.answer(answer, house, account)
            }
            let kept = try await house.services.accountDetail(of: account, session: "")
                .faceConsents
            #expect(kept.map(\.answer) == [.agreed, .declined, .agreed])
            #expect(Set(kept.map(\.version)) == [FaceConsent.version])
            let actions = try await house.actions(about: "account", account.id)
            #expect(actions.filter { $0 == "account.faceAnswered" }.count == 3)
        }
    }

    @Test func nobodyPlacesSomebodyElsesPhoto() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            try await Self.answer(.declined, house, journey.account)
            let id = try await Self.send(house, journey)
            let stranger = try await house.signedIn(phone: "13900139000")
            await #expect(throws: PhotoError.notFound) {
                try await house.services.placePhoto(
                    id,
                    at: Placement(left: 0, top: 0, width: 900),
                    by: stranger,
                )
            }
            #expect(try await house.storedPhoto(id)?.placement == nil)
        }
    }
}
