import Domain
import Foundation
import Views

/// Rosters and corrections as the desk shows them.
extension DeskSamples {
    static func studyPage(_ name: String) -> Page? {
        let problem = FormInput(errors: [FieldError("file", .refusal(RosterError.workbook))])
        return switch name {
        case "roster": .roster(roster)
        case "roster again": .roster(roster, problem)
        case "roster waiting": .rosterImport(rosterWork(nil), in: batch)
        case "roster report": .rosterImport(rosterWork(report), in: batch)
        case "corrections": .corrections([wish(), wish(answered: true)])
        case "corrections empty": .corrections([])
        case "correction":
            .correction(wish(), FormInput(errors: fieldErrors(of: .answerMissing)))
        case "correction answered": .correction(wish(answered: true))
        default: nil
        }
    }

    private static var roster: RosterOverview {
        RosterOverview(
            batch: batch,
            school: school,
            count: 1250,
            confirmed: 311,
            imports: [rosterWork(nil), rosterWork(report)],
        )
    }

    private static func rosterWork(_ report: RosterReport?) -> RosterImport {
        RosterImport(
            id: id(80),
            batch: id(4),
            staff: id(3),
            createdAt: now,
            state: report == nil ? .waiting : .done,
            report: report,
            finishedAt: report == nil ? nil : now,
        )
    }

    /// A report in which every kind of fault stands.
    private static var report: RosterReport? {
        let text = """
            姓名,证件号码,学号,层次,专业
            林晓,11010519491231002X,1,本科,软件工程
            林晓,11010519491231002X,1,本科,软件工程
            ,1.10105E+17,年,博士后,<b>
            周明,110105194912310021,2,本科,
            """
        // The text is a roster, so that reading it cannot fail.
        return (try? RosterSheet(text, levels: levels)).map {
            RosterReport(sheet: $0, added: 1, updated: 0)
        }
    }

    private static func wish(answered: Bool = false) -> CorrectionCase {
        CorrectionCase(
            correction: Correction(
                id: id(81),
                enrolment: id(51),
                field: .level,
                before: "bachelor",
                wanted: "master",
                remark: answered ? "" : "学籍为硕士",
                createdAt: now - 86_400,
                dueAt: now + 2 * 86_400,
                state: answered ? .refused : .waiting,
                answer: answered ? "学籍为本科" : "",
                answeredBy: answered ? id(3) : nil,
                answeredAt: answered ? now : nil,
            ),
            identity: identity,
            batch: batch,
            school: school,
            levels: levels,
            order: number(),
        )
    }
}
