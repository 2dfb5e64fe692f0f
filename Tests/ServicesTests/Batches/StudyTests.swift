import Domain
import Foundation
import Services
import TestSupport
import Testing

struct StudyTests {
    private static let policy = BatchPolicy.sample(
        fields: StudyFields([
            .email: .editable, .schoolCategory: .locked, .major: .correctable,
            .level: .correctable,
        ])
    )

    private func proved(_ house: TestHouse) async throws -> (Enrolment.ID, Account) {
        let account = try await house.signedIn()
        let id = try await house.enrolled(account, in: house.batch(policy: Self.policy))
        let ending = CaptureIdentity.sample().documentEnding
        try await house.services.proveLastFour(id, typed: ending, by: account)
        return (id, account)
    }

    private static let typed: [StudyField: String] = [
        .email: "lin@example.com", .schoolCategory: "普通全日制", .major: "网络工程",
    ]

    @Test(arguments: TestEngine.available)
    func whatIsAskedForIsNeededBeforeTheOrder(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (id, account) = try await proved(house)
            let services = house.services
            await #expect(
                throws: EnrolmentError.fieldsWrong([
                    StudyFault(.schoolCategory, .missing, value: ""),
                    StudyFault(.email, .missing, value: ""),
                ])
            ) { try await services.confirmEnrolment(id, by: account) }
            await #expect(throws: EnrolmentError.self) {
                try await services.fillIn(id, [.email: "x"], by: account)
            }
            try await services.fillIn(id, Self.typed, by: account)
            let order = try await services.confirmEnrolment(id, by: account)
            let identity = try await services.order(order, by: account).summary.identity
            #expect(identity.details?[.email] == "lin@example.com")
            // What is not open to the student stays as the code said it.
            #expect(identity.major == "软件工程")
            #expect(try await house.actions(about: "enrolment", id).contains("enrolment.filledIn"))
        }
    }

    @Test func onlyWhatIsEditableChangesAfterTheOrderAndNothingOnceHandedInAndPaid() async throws {
        try await TestHouse.with { house async throws in
            let identity = CaptureIdentity.sample().setting([
                .email: "a@b.cn", .schoolCategory: "成人教育",
            ])
            let journey = try await house.drafted(policy: Self.policy, identity: identity)
            let services = house.services
            let account = journey.account
            try await services.fillIn(
                journey.enrolment,
                [.email: "c@d.cn", .schoolCategory: "网络教育"],
                by: account
            )
            let now = try await services.study(journey.enrolment, by: account).enrolment.identity
            #expect(now.details == [.email: "c@d.cn", .schoolCategory: "成人教育"])
            try await services.submitOrder(journey.order, by: account)
            if journey.batch.policy.payStage == .afterPhoto { try await house.pay(journey) }
            await #expect(throws: EnrolmentError.handedIn) {
                try await services.fillIn(journey.enrolment, Self.typed, by: account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func anAcceptedCorrectionChangesTheRecordAndTheStudentReadsTheAnswer(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (id, account) = try await proved(house)
            let services = house.services
            try await services.fillIn(id, Self.typed, by: account)
            let order = try await services.confirmEnrolment(id, by: account)
            let wish = try await services.askCorrection(
                of: id,
                .major,
                wanted: " 网络工程 ",
                remark: "转专业",
                by: account,
            )
            await #expect(throws: EnrolmentError.correctionWaiting) {
                try await services.askCorrection(
                    of: id,
                    .major,
                    wanted: "法学",
                    remark: "",
                    by: account
                )
            }
            let staff = try await house.staff(.centreAdministrator)
            let cases = try await services.corrections(by: staff, limit: 9)
            #expect(cases.map(\.correction.before) == ["软件工程"])
            // Three working days from Wednesday, 10 June 2026.
            #expect(cases.first?.correction.dueAt == Date(timeIntervalSince1970: 1_781_517_600))
            try await services.answerCorrection(wish, accepting: true, answer: "已核对", by: staff)
            let detail = try await services.order(order, by: account)
            #expect(detail.summary.identity.major == "网络工程")
            #expect(detail.corrections.map(\.answer) == ["已核对"])
            await #expect(throws: EnrolmentError.correctionAnswered) {
                try await services.answerCorrection(wish, accepting: false, answer: "不", by: staff)
            }
            let actions = try await house.actions(about: "enrolment", id)
            #expect(actions.contains("enrolment.correctionAsked"))
            #expect(actions.contains("enrolment.correctionAccepted"))
        }
    }

    @Test func aRefusedCorrectionNeedsAReasonAndChangesNothing() async throws {
        try await TestHouse.with { house async throws in
            let (id, account) = try await proved(house)
            let services = house.services
            let wish = try await services.askCorrection(
                of: id,
                .level,
                wanted: "硕士研究生",
                remark: "",
                by: account
            )
            let registrar = try await house.staff(
                .schoolRegistrar,
                school: house.school().id
            )
            await #expect(throws: EnrolmentError.answerMissing) {
                try await services.answerCorrection(
                    wish,
                    accepting: false,
                    answer: " ",
                    by: registrar
                )
            }
            try await services.answerCorrection(
                wish,
                accepting: false,
                answer: "学籍为本科",
                by: registrar
            )
            let study = try await services.study(id, by: account)
            #expect(study.enrolment.identity.levelCode == "bachelor")
            #expect(study.corrections.map(\.wanted) == ["master"])
            #expect(study.corrections.map(\.state) == [.refused])
            await #expect(throws: EnrolmentError.correctionNotOffered) {
                try await services.askCorrection(
                    of: id,
                    .studentNumber,
                    wanted: "1",
                    remark: "",
                    by: account
                )
            }
        }
    }

    @Test func anothersRecordIsNotFoundAndStrangersAnswerNothing() async throws {
        try await TestHouse.with { house async throws in
            let (id, account) = try await proved(house)
            let services = house.services
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: BatchError.notFound) {
                try await services.study(id, by: thief)
            }
            await #expect(throws: BatchError.notFound) {
                try await services.fillIn(id, Self.typed, by: thief)
            }
            await #expect(throws: BatchError.notFound) {
                try await services.askCorrection(
                    of: id,
                    .major,
                    wanted: "x",
                    remark: "",
                    by: thief
                )
            }
            #expect(try await services.records(of: thief).isEmpty)
            let wish = try await services.askCorrection(
                of: id,
                .major,
                wanted: "法学",
                remark: "",
                by: account
            )
            let elsewhere = try await house.school(name: "样例学院", code: "99002", aliases: [])
            for stranger in [
                try await house.staff(.centreAdministrator, centre: "0001"),
                try await house.staff(.schoolRegistrar, school: elsewhere.id),
            ] {
                await #expect(throws: BatchError.notFound) {
                    try await services.correction(wish, by: stranger)
                }
                await #expect(throws: BatchError.notFound) {
                    try await services.answerCorrection(
                        wish,
                        accepting: true,
                        answer: "",
                        by: stranger
                    )
                }
                #expect(try await services.corrections(by: stranger, limit: 9).isEmpty)
            }
        }
    }

    @Test func anAccountHasSeveralRecordsNewestFirst() async throws {
        try await TestHouse.with { house async throws in
            let first = try await house.ordered()
            house.clock.advance(60)
            let offer = try await house.batch(name: "第二学位")
            let other = CaptureIdentity.sample(2)
            let id = try await house.enrolled(first.account, in: offer, identity: other)
            let records = try await house.services.records(of: first.account)
            #expect(records.map(\.enrolment.id) == [id, first.enrolment])
            #expect(records.map { $0.order?.order.id } == [nil, first.order])
        }
    }

    @Test func anApprovedPhotoIsTooLateForCorrections() async throws {
        try await TestHouse.with { house async throws in
            let identity = CaptureIdentity.sample().setting([
                .email: "a@b.cn", .schoolCategory: "成人教育",
            ])
            var policy = Self.policy
            policy.reviewStages = 1
            let journey = try await house.approved(policy: policy, identity: identity)
            await #expect(throws: EnrolmentError.self) {
                try await house.services.askCorrection(
                    of: journey.enrolment,
                    .major,
                    wanted: "法学",
                    remark: "",
                    by: journey.account,
                )
            }
        }
    }
}
