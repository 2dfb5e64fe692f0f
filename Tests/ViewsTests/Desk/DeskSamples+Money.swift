import Domain
import Foundation
import Views

extension DeskSamples {
    static let moneyPages = [
        "propose refund", "propose refund again", "refund", "refund again", "refund own",
        "refund failed", "order refunded",
        "money", "money empty", "money wrong", "statements", "statements empty",
    ]

    /// Pages about money.
    static func moneyPage(_ name: String) -> Page? {
        let short = FormInput(
            values: ["words": "<b>"],
            errors: [FieldError("words", .refusal(RefundError.wordsTooShort(3, least: 5)))],
        )
        let none = FormInput(errors: [FieldError("outcome", .refusal(RefundError.outcomeMissing))])
        return switch name {
        case "propose refund": .proposeRefund(order)
        case "propose refund again": .proposeRefund(order, short)
        case "refund": .deskRefund(refundCase(.proposed), for: administrator)
        case "refund again": .deskRefund(refundCase(.proposed), for: administrator, none)
        case "refund own":
            .deskRefund(refundCase(.proposed, by: administrator.id), for: administrator)
        case "refund failed": .deskRefund(refundCase(.failed), for: administrator)
        case "order refunded": .deskOrder(refunded, for: administrator)
        case "money": .money(money())
        case "money empty": .money(money(movements: [], reconciliations: []))
        case "money wrong": .money(money(MoneyFilter(from: "<b>", to: "x"), movements: []))
        case "statements": .statements([agreeing, differing])
        case "statements empty": .statements([])
        default: nil
        }
    }

    static func refundCase(_ state: RefundState, by staff: Staff.ID = id(80)) -> RefundCase {
        RefundCase(
            refund: Refund(
                id: id(71),
                attempt: id(70),
                amount: Money(fen: 2000),
                reason: .byStaff,
                words: "学生已在别处采集 <b>",
                proposedBy: staff,
                createdAt: now,
                state: state,
                finishedAt: state == .done ? now : nil,
                refusal: state == .failed ? "余额不足" : "",
            ),
            attempt: order.attempts[0],
            summary: summary,
        )
    }

    static func money(
        _ filter: MoneyFilter = MoneyFilter(),
        movements: [MoneyMovement] = [movement(.payment), movement(.refund)],
        reconciliations: [Reconciliation] = [agreeing, differing],
    ) -> MoneyReport {
        var total = MoneyTotal(gateway: "alipay", channel: .miniProgram)
        for movement in movements { total.add(movement.kind, movement.amount, count: 1) }
        return MoneyReport(
            filter: filter,
            movements: movements,
            totals: movements.isEmpty ? [] : [total],
            batches: [batch],
            ways: ["alipay"],
            openRefunds: movements.isEmpty
                ? OpenRefunds() : OpenRefunds(proposed: [id(71)], failed: [id(72)]),
            reconciliations: reconciliations,
        )
    }

    static func movement(
        _ kind: MoneyMovement.Kind,
        batch: String = "2026 届 <b>",
    ) -> MoneyMovement {
        MoneyMovement(
            kind: kind,
            reference: "a1b2c3",
            transaction: kind == .payment ? "4200001234" : nil,
            order: id(5),
            number: number(),
            batch: batch,
            gateway: "alipay",
            channel: .miniProgram,
            amount: Money(fen: kind == .payment ? 2050 : 3000),
            at: now,
        )
    }

    private static let agreeing = Reconciliation(
        gateway: "alipay",
        day: "2026-06-09",
        madeAt: now,
        lineCount: 3,
        discrepancies: [],
    )

    private static let differing = Reconciliation(
        gateway: "wechatPay",
        day: "2026-06-09",
        madeAt: now,
        lineCount: 2,
        discrepancies: Reconciliation.compare(
            [
                StatementLine(
                    kind: .payment,
                    reference: "x",
                    transaction: "T",
                    amount: Money(fen: 5)
                )
            ],
            before: [],
            known: [],
            booked: [
                BookedLine(
                    kind: .refund,
                    reference: "y",
                    amount: Money(fen: 7),
                    isDone: true,
                    centre: id(1),
                    number: number(),
                )
            ],
        ),
    )

    private static let refunded = DeskOrder(
        summary: summary,
        contact: nil,
        attempts: order.attempts,
        refunds: [refundCase(.done).refund],
        history: [entry("order.refund.done")],
    )
}
