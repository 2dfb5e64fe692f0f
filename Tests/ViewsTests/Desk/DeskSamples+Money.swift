import Domain
import Foundation
import Views

extension DeskSamples {
    static let moneyPages = [
        "propose refund", "propose refund again", "refund", "refund again", "refund own",
        "refund failed", "order refunded",
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

    private static let refunded = DeskOrder(
        summary: summary,
        contact: nil,
        attempts: order.attempts,
        refunds: [refundCase(.done).refund],
        history: [entry("order.refund.done")],
    )
}
