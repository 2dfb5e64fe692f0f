import Domain
import Foundation
import Testing
import Views

extension DeskSamples {
    static func context(_ language: Language, _ staff: Staff? = nil) -> PageContext {
        PageContext(
            language: language,
            csrf: "token",
            path: "/desk",
            account: staff.map(deskAccountMenu),
            sections: staff.map { deskSections(for: $0) } ?? [],
            searchPath: staff.flatMap(deskSearchPath),
        )
    }

    static let last = LastDecision(
        review: id(30),
        number: number(-60),
        isApproved: true,
        seconds: 20
    )

    static let pages =
        [
            "sign in", "home", "home of an administrator", "batches", "batch", "new batch",
            "new batch of a preset", "change of a batch", "new batch again", "review",
            "review again",
            "queue", "queue empty", "refused",
            "deliveries", "delivery", "orders", "order", "audit", "contests", "contest",
            "contest again", "recaptures", "recaptures empty", "recapture", "recapture again",
            "roster", "roster again", "roster waiting", "roster report", "corrections",
            "corrections empty", "correction", "correction answered",
        ] + sanctionPages + moneyPages + printPages

    static func html(_ name: String, _ language: Language) throws -> String {
        let page = try #require(
            deskPage(name) ?? reviewPage(name) ?? listPage(name) ?? studyPage(name)
                ?? sanctionPage(name) ?? moneyPage(name) ?? printPage(name)
        )
        return page.html(in: context(language, name == "sign in" ? nil : administrator))
    }

    private static func deskPage(_ name: String) -> Page? {
        let busy = DeskOverview(queue: queue, batches: [progress], givenUpJobs: 0)
        let troubled = DeskOverview(queue: nil, batches: [progress], givenUpJobs: 2)
        return switch name {
        case "sign in": .deskSignIn()
        case "home": .deskHome(busy, for: reviewer, now: now)
        case "home of an administrator": .deskHome(troubled, for: administrator, now: now)
        case "batches": .batchList([progress], for: administrator)
        case "batch": batchPage(for: administrator)
        case "new batch": .newBatch(schools: [school], levels: levels)
        case "new batch of a preset":
            .newBatch(
                BatchPreset.individualTiers.form,
                preset: .individualTiers,
                schools: [school],
                levels: levels,
            )
        case "change of a batch":
            .changeBatch(progress, form: BatchForm(progress.batch), levels: levels)
        case "new batch again":
            .newBatch(
                BatchForm(),
                schools: [school],
                levels: levels,
                errors: fieldErrors(of: .formIncomplete(BatchField.allCases), in: BatchForm()),
            )
        default: nil
        }
    }

    private static func reviewPage(_ name: String) -> Page? {
        let refusal = RefusalForm(reasons: [.other], remark: "…", error: .remarkMissing)
        return switch name {
        case "review": .review(reviewCase(), now: now, last: last)
        case "review again": .review(reviewCase(.final), now: now, refusal: refusal)
        case "queue": .reviewQueue(queue)
        case "queue empty":
            .reviewQueue(ReviewQueue(waiting: [:], oldestDue: nil, decidedToday: 1), last: last)
        case "refused": .reviewRefused(.samePersonTwice)
        default: nil
        }
    }

    private static func listPage(_ name: String) -> Page? {
        switch name {
        case "deliveries": .deliveries(of: progress, [delivery()], for: administrator)
        case "delivery": .delivery(delivery(), for: administrator)
        case "orders": .deskOrders([summary], total: 1, filter: OrderFilter())
        case "order": .deskOrder(order, for: administrator)
        case "contests": .deskContests([contestCase, machineCase], at: now)
        case "contest": .deskContest(contestCase, at: now)
        case "contest again":
            .deskContest(
                machineCase,
                at: now + 9 * 86_400,
                FormInput(
                    values: ["answer": "<b>"],
                    errors: [FieldError("outcome", .refusal(ContestError.outcomeMissing))],
                ),
            )
        case "recaptures": .deskRecaptures([Sample.recaptureCase], at: now)
        case "recaptures empty": .deskRecaptures([], at: now)
        case "recapture": .deskRecapture(Sample.recaptureCase, at: now)
        case "recapture again":
            .deskRecapture(
                Sample.recaptureCase,
                at: now + 9 * 86_400,
                FormInput(
                    values: ["answer": "<b>"],
                    errors: [FieldError("outcome", .refusal(RecaptureError.outcomeMissing))],
                ),
            )
        case "audit": .audit([entry("review.decided")], query: "", limit: 50)
        default: nil
        }
    }

    static func batchPage(for staff: Staff) -> Page {
        .deskBatch(
            progress,
            deliveries: [delivery()],
            levels: levels,
            address: "https://photos.example/b/\(batch.featureCode)",
            code: QRCodeMatrix(rows: [[true, false], [false, true]]),
            for: staff,
            at: now,
        )
    }

    static let summary = OrderSummary(
        order: Order(
            id: id(5),
            number: number(),
            account: id(50),
            enrolment: id(51),
            batch: id(4),
            createdAt: now - 86_400,
            lines: OrderLines(capture: .submitted, payment: .paid),
        ),
        identity: identity,
        school: school,
        level: levels[0],
        batch: batch,
        centre: centre,
    )

    static let order = DeskOrder(
        summary: summary,
        contact: OrderContact(Profile(name: "张伟"), phone: "13812345678").masked,
        attempts: [
            PaymentAttempt(
                id: id(70),
                order: id(5),
                gateway: "sandbox",
                amount: Money(fen: 2000),
                state: .confirmed,
                transaction: "4200001234",
                createdAt: now,
                confirmedAt: now,
            )
        ],
        history: [entry("order.placed"), entry("order.payment.paid")],
    )

    static func entry(_ action: String) -> AuditEntry {
        AuditEntry(
            id: id(60),
            at: now,
            centre: id(1),
            principalKind: "staff",
            principalName: "\(id(3, Staff.ID.self))",
            action: action,
            subjectKind: "delivery",
            subject: "\(id(10, Delivery.ID.self))",
            facts: "{\"decision\":\"approved\"}",
        )
    }
}
