import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ContestTests {
    private static let words = "眉毛完全露出，请放大看左边。"

    /// Somebody who objects to a reviewer's refusal, and that reviewer.
    private static func contested(
        _ house: TestHouse,
        policy: BatchPolicy = .sample()
    ) async throws -> (Journey, Staff) {
        let journey = try await house.paid(policy: policy)
        let reviewer = try await house.staff(.firstReviewer)
        try await house.decide(.refused(reasons: [.hair], remark: ""), by: reviewer)
        let photo = try #require(journey.photo)
        try await house.services.contestPhoto(photo, saying: words, by: journey.account)
        return (journey, reviewer)
    }

    @Test(arguments: TestEngine.available)
    func aSecondPersonTakesARefusalBackAndAThirdDecidesTheFinalStage(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (journey, reviewer) = try await Self.contested(house)
            let second = try await house.staff(.firstReviewer, .finalReviewer)
            let detail = try await house.services.order(journey.order, by: journey.account)
            // Wednesday; Monday 18:00.
            let due = Date.sample + Double(5 * 24 + 8) * 3600
            #expect(detail.contest?.dueAt == due && !detail.mayContest)
            #expect(try await house.services.contests(by: reviewer).isEmpty)
            let item = try #require(try await house.services.contests(by: second).first)
            await #expect(throws: ContestError.samePerson) {
                try await house.services.answerContest(
                    item.contest.id,
                    .upheld,
                    saying: "no",
                    by: reviewer
                )
            }
            try await house.services.answerContest(
                item.contest.id,
                .overturned,
                saying: "对，露出来了",
                by: second,
            )
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .awaitingFinalReview && order.submissions == 1)
            #expect(try await house.reviews(of: journey.order).last?.excluded == second.id)
            // Neither who refused it nor who took that back decides the final stage.
            #expect(try await house.services.claimReview(by: second) == nil)
            let both = Staff.sample(
                id: reviewer.id,
                centre: reviewer.centre,
                login: reviewer.login,
                roles: [.finalReviewer]
            )
            #expect(try await house.services.claimReview(by: both) == nil)
            try await house.decide(.approved, by: try await house.staff(.finalReviewer))
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.contest.opened"))
            #expect(actions.contains("order.capture.reinstated"))
            try await house.runJobs()
            #expect(try house.outbox().contains { $0.text.contains("申诉成立") })
        }
    }

    @Test(arguments: TestEngine.available)
    func whatStandsLeavesTimeForANewPhotoAndIsContestedOnce(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let policy = BatchPolicy.sample(repairDays: 1)
            let (journey, _) = try await Self.contested(house, policy: policy)
            let photo = try #require(journey.photo)
            await #expect(throws: ContestError.alreadyContested) {
                try await house.services.contestPhoto(
                    photo,
                    saying: Self.words,
                    by: journey.account
                )
            }
            house.clock.advance(4 * 86_400)
            let second = try await house.staff(.centreAdministrator)
            let item = try #require(try await house.services.contests(by: second).first)
            try await house.services.answerContest(
                item.contest.id,
                .upheld,
                saying: "左边盖住了",
                by: second,
            )
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.contest?.answer == "左边盖住了")
            #expect(detail.actions == [.replacePhoto])
            let repairBy = try #require(detail.summary.order.repairBy)
            #expect(repairBy > house.clock.now + 2 * 86_400)
            await #expect(throws: ContestError.alreadyAnswered) {
                try await house.services.contest(item.contest.id, by: second)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aRefusalTakenBackAfterANewPhotoTellsThatTheNewOneGoesOn(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (journey, _) = try await Self.contested(house)
            let newer = try await house.keepPhoto(for: journey)
            try await house.services.submitOrder(journey.order, by: journey.account)
            let second = try await house.staff(.centreAdministrator)
            let item = try #require(try await house.services.contests(by: second).first)
            try await house.services.answerContest(
                item.contest.id,
                .overturned,
                saying: "确实合格",
                by: second,
            )
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .submitted && order.photo == newer)
            try await house.runJobs()
            #expect(try house.outbox().contains { $0.text.contains("按新照片继续") })
        }
    }

    @Test func aVerdictOfTheMachineIsOverruledAndThePhotoGoesOnAsItIs() async throws {
        try await TestHouse.with { house async throws in
            let (journey, id) = try await house.refusedByMachine(portrait: "eyesClosed.jpg")
            #expect(try await house.storedPhoto(id)?.state == .refused)
            try await house.services.contestPhoto(id, saying: Self.words, by: journey.account)
            let staff = try await house.staff(.firstReviewer)
            let item = try #require(try await house.services.contests(by: staff).first)
            #expect(item.refusal == nil)
            try await house.services.answerContest(
                item.contest.id,
                .overturned,
                saying: "眼睛是睁开的",
                by: staff,
            )
            let photo = try #require(try await house.storedPhoto(id))
            #expect(photo.state == .standardised && photo.standard != nil)
            // What the machine found stays on record for the reviewers.
            #expect(photo.inspection?.verdict == .fail)
            let order = try await house.storedOrder(journey.order)
            #expect(order.lines.capture == .draft && order.photo == id)
            try await house.services.submitOrder(journey.order, by: journey.account)
        }
    }

    @Test func aPictureOfWhichNoPhotoCanBeMadeStaysRefused() async throws {
        try await TestHouse.with { house async throws in
            let (journey, id) = try await house.refusedByMachine(portrait: "tooTight.jpg")
            try await house.services.contestPhoto(id, saying: Self.words, by: journey.account)
            let staff = try await house.staff(.firstReviewer)
            let item = try #require(try await house.services.contests(by: staff).first)
            await #expect(throws: ContestError.photoCannotBeMade) {
                try await house.services.answerContest(
                    item.contest.id,
                    .overturned,
                    saying: "好",
                    by: staff,
                )
            }
            #expect(try await house.services.contests(by: staff).count == 1)
        }
    }

    @Test func onlyOnesOwnRefusedPhotoIsContestedAndOnlyTheOwnCentreAnswers() async throws {
        try await TestHouse.with { house async throws in
            let good = try await house.drafted(1)
            let photo = try #require(good.photo)
            await #expect(throws: ContestError.notOffered) {
                try await house.services.contestPhoto(photo, saying: Self.words, by: good.account)
            }
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: PhotoError.notFound) {
                try await house.services.contestPhoto(photo, saying: Self.words, by: thief)
            }
            #expect(try await house.actions(about: "photo", photo).contains("access.refused"))
            let refused = try await house.refused(2, in: good.offer)
            let theirs = try #require(refused.photo)
            try await house.services.contestPhoto(
                theirs,
                saying: Self.words,
                by: refused.account
            )
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            #expect(try await house.services.contests(by: stranger).isEmpty)
            let own = try await house.staff(.centreAdministrator)
            let id = try #require(try await house.services.contests(by: own).first).contest.id
            await #expect(throws: ContestError.notFound) {
                try await house.services.contest(id, by: stranger)
            }
        }
    }
}
