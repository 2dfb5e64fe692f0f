import Domain
import Foundation
import Services
import TestSupport
import Testing

struct SanctionTests {
    static let policy = BatchPolicy.sample(sanctions: SanctionRule(appealDays: 5))
    private static let appeal = "照片是照相馆拍的，没有用过美颜软件。"

    @Test(arguments: TestEngine.available)
    func twoPersonsRevokeAndAThirdLiftsOnAppeal(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: Self.policy)
            let case1 = try await house.sanctioned(in: offer)
            let (journey, services) = (case1.journey, house.services)
            #expect(try await house.storedOrder(journey.order).lines.capture == .revoked)
            #expect(try house.outbox().contains { $0.text.contains("采集已撤销") })
            let detail = try await services.order(journey.order, by: journey.account)
            #expect(detail.sanction?.state == .inForce && detail.bannedUntil != nil)
            await #expect(throws: SanctionError.wordsTooShort(2, least: 10)) {
                try await services.appealSanction(
                    on: journey.order,
                    saying: "不对",
                    by: journey.account
                )
            }
            try await services.appealSanction(
                on: journey.order,
                saying: Self.appeal,
                by: journey.account
            )
            await #expect(throws: SanctionError.alreadyAppealed) {
                try await services.appealSanction(
                    on: journey.order,
                    saying: Self.appeal,
                    by: journey.account
                )
            }
            for staff in [case1.proposer, case1.confirmer] {
                await #expect(throws: SanctionError.thirdPersonNeeded) {
                    try await Self.answer(case1, .lifted, by: staff, services)
                }
            }
            let third = try await house.staff(.finalReviewer)
            try await Self.answer(case1, .lifted, by: third, services)
            await #expect(throws: SanctionError.alreadyAnswered) {
                try await Self.answer(case1, .upheld, by: third, services)
            }
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
            #expect(try house.outbox().contains { $0.text.contains("处理已解除") })
            let after = try await services.order(journey.order, by: journey.account)
            #expect(after.bannedUntil == nil)
            let actions = try await house.actions(about: "order", journey.order)
            for action in ["proposed", "confirmed", "appealed", "lifted"] {
                #expect(actions.contains("order.sanction.\(action)"), "\(action)")
            }
            #expect(actions.contains("order.capture.restored"))
        }
    }

    private static func answer(
        _ item: Sanctioned,
        _ event: AppealState.Event,
        by staff: Staff,
        _ services: Services,
    ) async throws {
        try await services.answerAppeal(
            against: item.sanction,
            event,
            saying: "照相馆的原片和证明都看过了。",
            by: staff,
        )
    }

    @Test func whatIsUpheldStandsUntilItsDate() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: Self.policy)
            let item = try await house.sanctioned(in: offer)
            let journey = item.journey
            try await house.services.appealSanction(
                on: journey.order,
                saying: Self.appeal,
                by: journey.account
            )
            let third = try await house.staff(.centreAdministrator)
            try await Self.answer(item, .upheld, by: third, house.services)
            try await house.runJobs()
            #expect(try await house.storedOrder(journey.order).lines.capture == .revoked)
            #expect(try house.outbox().contains { $0.text.contains("维持撤销") })
            let seen = try await house.services.sanction(on: journey.order, by: journey.account)
            #expect(seen.appeal?.state == .upheld && !seen.mayAppeal(at: house.clock.now))
            #expect(seen.sanction.isBan(at: house.clock.now))
            #expect(!seen.sanction.isBan(at: seen.sanction.banUntil))
        }
    }

    @Test func theProposerDoesNotConfirmAndADeclinedProposalChangesNothing() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: Self.policy)
            let journey = try await house.approved(1, in: offer, inspection: .beautified)
            let (one, two) = (
                try await house.staff(.centreAdministrator), try await house.staff(.finalReviewer)
            )
            try await house.checkAfterClosing(offer, by: one)
            let seen = try await house.services.technicalCheck(of: offer.batch.id, by: one)
            let finding = try #require(seen.findings.first).finding.id
            let words = "皮肤没有纹理，文件由美颜相机写出。"
            for typed in ["", "2026-02-30", "2020-01-01", "2030-01-01"] {
                await #expect(throws: SanctionError.self, "\(typed)") {
                    try await house.services.proposeSanction(
                        because: finding,
                        saying: words,
                        banUntil: typed,
                        by: one
                    )
                }
            }
            let id = try await house.services.proposeSanction(
                because: finding,
                saying: words,
                banUntil: "2027-01-31",
                by: one
            )
            await #expect(throws: SanctionError.samePerson) {
                try await house.services.decideSanction(id, .confirmed, saying: "好", by: one)
            }
            try await house.services.decideSanction(id, .declined, saying: "看不出来。", by: two)
            #expect(try await house.storedOrder(journey.order).lines.capture == .approved)
            await #expect(throws: SanctionError.notFound) {
                try await house.services.sanction(on: journey.order, by: journey.account)
            }
            let detail = try await house.services.order(journey.order, by: journey.account)
            #expect(detail.bannedUntil == nil)
            await #expect(throws: SanctionError.alreadyDecided) {
                try await house.services.decideSanction(id, .confirmed, saying: "好", by: two)
            }
        }
    }

    @Test func aBatchWithoutSanctionsProposesNone() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            _ = try await house.approved(1, in: offer, inspection: .beautified)
            let staff = try await house.staff(.centreAdministrator)
            try await house.checkAfterClosing(offer, by: staff)
            let seen = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            let item = try #require(seen.findings.first)
            #expect(item.hindrance == .sanctionsOff)
            await #expect(throws: SanctionError.sanctionsOff) {
                try await house.services.proposeSanction(
                    because: item.finding.id,
                    saying: "皮肤没有纹理，文件由美颜相机写出。",
                    banUntil: "2027-01-31",
                    by: staff
                )
            }
        }
    }

    @Test func onlyOnesOwnSanctionIsReadAndAppealedWithinItsTerm() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: Self.policy)
            let item = try await house.sanctioned(in: offer)
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: SanctionError.notFound) {
                try await house.services.sanction(on: item.journey.order, by: thief)
            }
            let actions = try await house.actions(about: "order", item.journey.order)
            #expect(actions.contains("access.refused"))
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            await #expect(throws: SanctionError.notFound) {
                try await house.services.sanction(item.sanction, by: stranger)
            }
            await #expect(throws: SanctionError.notFound) {
                try await house.services.finding(item.finding, by: stranger)
            }
            let seen = try await house.services.sanction(item.sanction, by: item.proposer)
            let end = try #require(seen.sanction.appealUntil)
            house.clock.advance(30 * 86_400)
            await #expect(throws: SanctionError.appealTooLate(since: end)) {
                try await house.services.appealSanction(
                    on: item.journey.order,
                    saying: Self.appeal,
                    by: item.journey.account
                )
            }
        }
    }
}
