import Domain
import Foundation
import Services
import TestSupport
import Testing

struct RosterTests {
    private static let number = "11010519491231002X"
    private static let file = """
        姓名,证件号码,学号,层次,专业
        林晓,\(number),2023001,本科,软件工程
        周明,500108200402292028,2023002,硕士研究生,临床医学

        """

    private static let policy = BatchPolicy.sample(proofs: [.roster], naming: .standard)

    private func filled(
        _ house: TestHouse,
        _ policy: BatchPolicy = policy
    ) async throws -> BatchOffer {
        let offer = try await house.batch(policy: policy)
        let staff = try await house.staff(.centreAdministrator)
        _ = try await house.services.sendRoster(
            Data(Self.file.utf8),
            batch: offer.batch.id,
            by: staff
        )
        try await house.runJobs()
        return offer
    }

    private func match(
        _ house: TestHouse,
        _ offer: BatchOffer,
        _ account: Account,
        number: String = number,
        level: String = "bachelor",
    ) async throws -> Enrolment.ID {
        try await house.services.matchRoster(
            document: number,
            level: level,
            batch: offer.batch.featureCode,
            by: account,
        )
    }

    @Test(arguments: TestEngine.available)
    func whoIsOnTheRosterConfirmsAndHasAnOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await filled(house)
            let account = try await house.signedIn()
            let id = try await match(house, offer, account, number: "１1010519491231002x ")
            let identity = try await house.services.enrolment(id, by: account).enrolment.identity
            #expect(identity.maskedName == "林*")
            #expect(identity.maskedDocumentNumber == "110105********002X")
            #expect(identity.studentNumber == "2023001")
            #expect(identity.provedBy == .roster)
            #expect(try await match(house, offer, account) == id)
            let order = try await house.services.confirmEnrolment(id, by: account)
            let records = try await house.services.records(of: account)
            #expect(records.map { $0.order?.order.id } == [order])
        }
    }

    @Test func nobodyOnTheRosterGetsTheSameWordsWhateverDiffers() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await filled(house)
            let account = try await house.signedIn()
            let contact = offer.centre.contact
            await #expect(throws: EnrolmentError.noMatch(triesLeft: 4, contact: contact)) {
                try await match(house, offer, account, level: "master")
            }
            await #expect(throws: EnrolmentError.noMatch(triesLeft: 3, contact: contact)) {
                try await match(house, offer, account, number: "110105200301011010")
            }
            let actions = try await house.actions(about: "account", account.id)
            #expect(actions.count { $0 == "enrolment.rosterNotMatched" } == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func fiveWrongTriesADayAreTheMostAndMistypedNumbersCostNone(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await filled(house)
            let account = try await house.signedIn()
            let until = house.clock.now.addingTimeInterval(86_400)
            await #expect(throws: EnrolmentError.self) {
                try await match(house, offer, account, number: "110105194912310021")
            }
            for _ in 1...5 {
                await #expect(throws: EnrolmentError.self) {
                    try await match(house, offer, account, level: "master")
                }
            }
            let usedUp = EnrolmentError.triesUsedUp(until: until, contact: offer.centre.contact)
            await #expect(throws: usedUp) { try await match(house, offer, account) }
            let other = try await house.signedIn(phone: "13900000001")
            _ = try await match(house, offer, other)
            house.clock.advance(86_401)
            _ = try await match(house, offer, account)
        }
    }

    @Test(arguments: TestEngine.available)
    func aRecordBelongsToWhoConfirmedItFirst(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await filled(house)
            let (first, second) = (
                try await house.signedIn(), try await house.signedIn(phone: "13900000001")
            )
            let early = try await match(house, offer, second)
            let id = try await match(house, offer, first)
            _ = try await house.services.confirmEnrolment(id, by: first)
            let taken = EnrolmentError.recordTaken(contact: offer.centre.contact)
            await #expect(throws: taken) { try await match(house, offer, second) }
            await #expect(throws: taken) {
                try await house.services.confirmEnrolment(early, by: second)
            }
        }
    }

    @Test func oneAccountAddsARecordOnceAndWhereAskedOnlyOne() async throws {
        try await TestHouse.with { house async throws in
            let policy = BatchPolicy.sample(proofs: [.roster, .declaration])
            let offer = try await filled(house, policy)
            let account = try await house.signedIn()
            let id = try await match(house, offer, account)
            _ = try await house.services.confirmEnrolment(id, by: account)
            let declared = try await house.services.declareEnrolment(
                Declaration(
                    name: "林晓",
                    documentNumber: Self.number,
                    level: "bachelor",
                    studentNumber: "2023001",
                    major: "软件工程"
                ),
                batch: offer.batch.featureCode,
                by: account,
            )
            await #expect(throws: EnrolmentError.recordAddedAlready) {
                try await house.services.confirmEnrolment(declared, by: account)
            }
            var strict = policy
            strict.records = .one
            let second = try await filled(house, strict)
            let other = try await match(house, second, account)
            await #expect(throws: EnrolmentError.oneRecordOnly) {
                try await house.services.confirmEnrolment(other, by: account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func importingAgainUpdatesAndReportsEveryWrongLine(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await filled(house)
            let staff = try await house.staff(.centreAdministrator)
            let text =
                Self.file.replacing("临床医学", with: "口腔医学")
                + "陈好,440304200506153031,2023003,博士,\n"
                + "赵好,110105200301011010,2023004,本科,\n"
            let id = try await house.services.sendRoster(
                Data(text.utf8),
                batch: offer.batch.id,
                by: staff
            )
            await #expect(throws: RosterError.underWay) {
                try await house.services.sendRoster(
                    Data(text.utf8),
                    batch: offer.batch.id,
                    by: staff
                )
            }
            try await house.runJobs()
            let report = try #require(
                try await house.services.rosterImport(id, by: staff).work.report
            )
            let counts: [Int] = [report.lines, report.added, report.updated, report.unchanged]
            #expect(counts == [4, 1, 1, 1])
            #expect(report.faults.map(\.column) == [.documentNumber, .level])
            #expect(report.faults.map(\.line) == [4, 4])
            #expect(try await house.services.roster(of: offer.batch.id, by: staff).count == 3)
            let actions = try await house.actions(about: "batch", offer.batch.id)
            #expect(actions.count { $0 == "batch.rosterImported" } == 2)
        }
    }

    @Test func aFileThatIsNoRosterIsRefusedAtOnceAndStrangersSeeNothing() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: Self.policy)
            let staff = try await house.staff(.centreAdministrator)
            await #expect(throws: RosterError.workbook) {
                try await house.services.sendRoster(
                    Data([0x50, 0x4B, 0x03, 0x04]),
                    batch: offer.batch.id,
                    by: staff
                )
            }
            let stranger = try await house.staff(.centreAdministrator, centre: "0001")
            await #expect(throws: BatchError.notFound) {
                try await house.services.sendRoster(
                    Data(Self.file.utf8),
                    batch: offer.batch.id,
                    by: stranger
                )
            }
            await #expect(throws: BatchError.notFound) {
                try await house.services.roster(of: offer.batch.id, by: stranger)
            }
            let own = try await house.services.sendRoster(
                Data(Self.file.utf8),
                batch: offer.batch.id,
                by: staff
            )
            await #expect(throws: RosterError.notFound) {
                try await house.services.rosterImport(own, by: stranger)
            }
        }
    }

    @Test func aWayThatTheBatchDoesNotOfferIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let account = try await house.signedIn()
            await #expect(throws: EnrolmentError.wayNotOffered) {
                try await match(house, offer, account)
            }
        }
    }

    @Test func aDeclarationTellsEverythingThatIsWrongAtOnceAndIsMarked() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: .sample(proofs: [.declaration]))
            let account = try await house.signedIn()
            let empty = Declaration(
                name: "",
                documentNumber: "1",
                level: "doctor",
                studentNumber: "😀",
                major: ""
            )
            let refusal = await #expect(throws: DeclarationRefusal.self) {
                try await house.services.declareEnrolment(
                    empty,
                    batch: offer.batch.featureCode,
                    by: account
                )
            }
            #expect(refusal?.faults.map(\.field) == [.name, .level, .studentNumber, .major])
            #expect(refusal?.document != nil)
            let id = try await house.services.declareEnrolment(
                Declaration(
                    name: "王䶮",
                    documentNumber: Self.number,
                    level: "master",
                    studentNumber: "W191001",
                    major: "法学"
                ),
                batch: offer.batch.featureCode,
                by: account,
            )
            let detail = try await house.services.enrolment(id, by: account)
            #expect(detail.enrolment.identity.isDeclared)
            _ = try await house.services.confirmEnrolment(id, by: account)
        }
    }
}
