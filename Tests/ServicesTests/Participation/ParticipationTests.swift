import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ParticipationTests {
    private static let numbers = ["11010519491231002X", "500108200402292028"]
    private static let file = """
        姓名,证件号码,学号,层次,专业
        林晓,\(numbers[0]),2023001,本科,软件工程
        周明,\(numbers[1]),2023002,硕士研究生,临床医学
        王芳,440524188001010014,20231003,本科,法学

        """

    private static func filled(
        _ house: TestHouse,
        _ text: String = file
    ) async throws -> BatchOffer {
        let offer = try await house.batch(policy: .sample(proofs: [.roster, .captureCode]))
        let staff = try await house.staff(.centreAdministrator)
        _ = try await house.services.sendRoster(
            Data(text.utf8),
            batch: offer.batch.id,
            by: staff
        )
        try await house.runJobs()
        return offer
    }

    private static func match(
        _ house: TestHouse,
        _ offer: BatchOffer,
        _ account: Account,
    ) async throws -> Enrolment.ID {
        try await house.services.matchRoster(
            document: numbers[0],
            level: "bachelor",
            batch: offer.batch.featureCode,
            by: account,
        )
    }

    @Test(arguments: TestEngine.available)
    func everyStudentOfTheRosterIsCountedOnceWhateverTheProof(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await Self.filled(house)
            let account = try await house.signedIn()
            let enrolment = try await Self.match(house, offer, account)
            _ = try await house.services.confirmEnrolment(enrolment, by: account)
            // By the capture code, with the student number that the roster gives.
            _ = try await house.submitted(3, in: offer, identity: .sample(3))
            let staff = try await house.staff(.centreAdministrator)
            let report = try await house.services.participation(
                in: offer.batch.id,
                ParticipationFilter(),
                by: staff,
            )
            #expect(report.total == 3)
            #expect(report.counts["bachelor"] == [.withoutPhoto: 1, .unpaid: 1])
            #expect(report.counts["master"] == [.notEnrolled: 1])
            let missing = try await house.services.participation(
                in: offer.batch.id,
                ParticipationFilter(standing: .notEnrolled, query: "周"),
                by: staff,
            )
            #expect(missing.found.map(\.entry.studentNumber) == ["2023002"])
        }
    }

    @Test(arguments: TestEngine.available)
    func aReminderReachesWhoHasAnAccountOnceADay(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await Self.filled(house)
            let begun = try await house.signedIn()
            _ = try await Self.match(house, offer, begun)
            let staff = try await house.staff(.centreAdministrator)
            func remind() async throws -> ReminderResult {
                try await house.services.remindParticipants(
                    in: offer.batch.id,
                    ParticipationFilter(),
                    by: staff
                )
            }
            let first = try await remind()
            #expect(first == ReminderResult(sent: 1, tooSoon: 0, withoutAccount: 2))
            let again = try await remind()
            #expect(again == ReminderResult(sent: 0, tooSoon: 1, withoutAccount: 2))
            house.clock.advance(86_401)
            #expect(try await remind().sent == 1)
            try await house.runJobs()
            let texts = try house.outbox().map(\.text).filter { $0.contains("采集名单") }
            #expect(texts.count == 2)
            let report = try await house.services.participation(
                in: offer.batch.id,
                ParticipationFilter(),
                by: staff,
            )
            #expect(report.lastReminder?.result.sent == 1)
            house.clock.advance(90 * 86_400)
            // The batch is closed: nobody is reminded of what can no longer be done.
            #expect(try await remind() == ReminderResult(sent: 0, tooSoon: 0, withoutAccount: 0))
        }
    }

    @Test func anAccountIsFoundByItsDocumentBeforeItEnrols() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await Self.filled(house)
            let account = try await house.signedIn()
            try await house.link(Self.numbers[1], to: account)
            let result = try await house.services.remindParticipants(
                in: offer.batch.id,
                ParticipationFilter(level: "master"),
                by: try await house.staff(.centreAdministrator),
            )
            #expect(result == ReminderResult(sent: 1, tooSoon: 0, withoutAccount: 0))
        }
    }

    @Test func theRegistrarSeesTheOwnSchoolOnlyAndADownloadIsOnRecord() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await Self.filled(house)
            let own = try await house.staff(.schoolRegistrar, school: offer.school.id)
            let other = try await house.school(name: "另一所大学", code: "99002", aliases: [])
            let foreign = try await house.staff(.schoolRegistrar, school: other.id)
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            for staff in [foreign, stranger] {
                await #expect(throws: BatchError.notFound) {
                    try await house.services.participation(
                        in: offer.batch.id,
                        ParticipationFilter(),
                        by: staff,
                    )
                }
                await #expect(throws: BatchError.notFound) {
                    try await house.services.remindParticipants(
                        in: offer.batch.id,
                        ParticipationFilter(),
                        by: staff,
                    )
                }
            }
            let report = try await house.services.downloadParticipation(
                in: offer.batch.id,
                ParticipationFilter(),
                by: own,
            )
            #expect(report.found.count == 3)
            let actions = try await house.actions(about: "batch", offer.batch.id)
            #expect(actions.contains("batch.participationDownloaded"))
        }
    }
}
