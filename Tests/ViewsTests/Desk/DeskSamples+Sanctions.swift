import Domain
import Foundation
import Views

extension DeskSamples {
    /// Pages about the technical check, sanctions and who is missing.
    static func sanctionPage(_ name: String) -> Page? {
        let wrong = FormInput(
            values: ["words": "<b>"],
            errors: [
                FieldError("outcome", .refusal(SanctionError.outcomeMissing)),
                FieldError("words", .refusal(SanctionError.wordsTooShort(3, least: 10))),
            ],
        )
        return switch name {
        case "technical check": .technicalCheck(check(done: 3))
        case "technical check running": .technicalCheck(check(done: 1))
        case "technical check open": .technicalCheck(check(done: nil, openUntil: now))
        case "finding": .finding(findingCase(), at: now)
        case "finding again": .finding(findingCase(), at: now, wrong)
        case "finding closed": .finding(findingCase(.dismissed), at: now)
        case "sanctions": .deskSanctions([sanctionCase(), sanctionCase(.confirmed)], at: now)
        case "sanction": .deskSanction(sanctionCase(), for: finalReviewer, at: now)
        case "sanction again": .deskSanction(sanctionCase(), for: other, at: now, wrong)
        case "appeal": .deskSanction(sanctionCase(.confirmed), for: third, at: now)
        case "participation": .participation(participation())
        case "participation empty": .participation(participation(students: []))
        default: nil
        }
    }

    static let sanctionPages = [
        "technical check", "technical check running", "technical check open", "finding",
        "finding again", "finding closed", "sanctions", "sanction", "sanction again", "appeal",
        "participation", "participation empty",
    ]

    private static let other = colleague(81)
    private static let third = colleague(82)

    private static func colleague(_ number: Int) -> Staff {
        Staff(
            id: id(number),
            centre: id(1),
            login: "zhou",
            name: "周终审",
            roles: [.finalReviewer],
            school: nil,
        )
    }

    private static func check(
        done: Int?,
        openUntil: Date? = nil
    ) -> TechnicalCheckOverview {
        let run = TechnicalCheck(id: id(90), batch: id(4), startedBy: id(3), startedAt: now)
        return TechnicalCheckOverview(
            batch: batch,
            school: school,
            progress: done.map {
                TechnicalCheckProgress(check: run, total: 3, counts: [.clean: $0 - 1, .found: 1])
            },
            waiting: done == nil ? 3 : 0,
            openUntil: openUntil,
            findings: done == nil ? [] : [findingCase()],
        )
    }

    static func findingCase(_ event: FindingState.Event? = nil) -> FindingCase {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 1200,
            imageHeight: 1600,
            faceCount: 1
        )
        measures.software = "Meitu <Xiuxiu>"
        measures.pictureHash = PictureHash(1)
        measures.faceHash = PictureHash(2)
        let twin = HashedPhoto(
            photo: id(8),
            order: id(6),
            account: id(9),
            picture: PictureHash(1),
            face: PictureHash(2),
        )
        let photo = reviewCase().photo
        var finding = Finding(
            id: id(91),
            check: id(90),
            order: id(5),
            photo: photo.id,
            evidence: Evidence(
                engineVersion: "1.0.0",
                spec: .chsi,
                measures: measures,
                twins: RepeatRule.current.twins(of: measures, account: id(50), among: [twin]),
            ),
            foundAt: now,
        )
        if let event {
            // A sample that closes an open finding.
            try? finding.close(event, remark: "看过了", by: id(3), at: now)
        }
        var summary = self.summary
        var policy = summary.batch.policy
        policy.sanctions = SanctionRule()
        var batch = summary.batch
        batch.policy = policy
        summary = OrderSummary(
            order: Order(
                id: id(5),
                number: number(),
                account: id(50),
                enrolment: id(51),
                batch: id(4),
                createdAt: now,
                lines: OrderLines(capture: .approved, payment: .paid),
                photo: photo.id,
            ),
            identity: identity,
            school: school,
            level: levels[0],
            batch: batch,
            centre: centre,
        )
        return FindingCase(
            finding: finding,
            summary: summary,
            photo: photo,
            twins: [photo],
            sanction: nil,
        )
    }

    static func sanctionCase(_ event: SanctionState.Event? = nil) -> SanctionCase {
        var sanction = Sanction(
            id: id(92),
            order: id(5),
            finding: id(91),
            centre: id(1),
            words: "文件由美图秀秀写出，脸颊没有纹理",
            banUntil: now + 50 * 86_400,
            proposedBy: id(3),
            proposedAt: now,
        )
        var appeal: Appeal?
        if let event {
            // A sample that decides an open proposal.
            try? sanction.decide(
                event,
                saying: "同意",
                by: id(81),
                at: now,
                appealUntil: now + 7 * 86_400
            )
            appeal = Appeal(
                id: id(93),
                sanction: id(92),
                words: "照相馆拍的，没有用过美颜软件",
                openedAt: now,
                dueAt: now + 7 * 86_400,
                proposedBy: id(3),
                confirmedBy: id(81),
            )
        }
        return SanctionCase(sanction: sanction, finding: findingCase(.pursued), appeal: appeal)
    }

    /// In force, and not appealed against yet.
    static var sanctionInForce: SanctionCase {
        let item = sanctionCase(.confirmed)
        return SanctionCase(sanction: item.sanction, finding: item.finding, appeal: nil)
    }

    private static func participation(
        students: [Participant]? = nil
    ) -> ParticipationReport {
        let entry = RosterEntry(
            name: "张三",
            document: Self.document,
            levelCode: "bachelor",
            studentNumber: "20221234",
            major: "<i>机械</i>",
        )
        let sample = ParticipationStanding.allCases.map {
            Participant(entry: entry, standing: $0, order: nil, account: nil)
        }
        return ParticipationReport(
            batch: batch,
            school: school,
            levels: levels,
            filter: ParticipationFilter(level: "bachelor"),
            students: students ?? (0..<20).flatMap { _ in sample },
            lastReminder: LastReminder(
                at: now,
                result: ReminderResult(sent: 1, tooSoon: 2, withoutAccount: 3)
            ),
        )
    }

    private static let document: DocumentNumber = {
        guard let number = try? DocumentNumber(ofAnyKind: "11010519491231002X") else {
            preconditionFailure("a number of the standard's own example")
        }
        return number
    }()
}
