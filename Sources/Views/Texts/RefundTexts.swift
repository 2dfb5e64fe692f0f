package import Domain

/// The words of money that goes back.
extension Text {
    static let refundTitle = Text(zh: "退款", en: "Refund")
    static let askRefundTitle = Text(zh: "取消订单并退款", en: "Cancel and get the money back")
    static let askRefundLead = Text(
        zh: "还没有老师审核你的照片，可以自动退款。",
        en: "Nobody has reviewed your photo yet, so the money goes back by itself.",
    )
    static let askRefundMeans = Text(
        zh: "退款后订单取消，照片不再送审，也不会报送学信网，不能恢复。",
        en: "The order is cancelled with it: the photo is neither reviewed nor sent to CHSI. This "
            + "cannot be undone.",
    )
    static let askRefundButton = Text(zh: "确认取消并退款", en: "Cancel and refund")
    static let refundKeep = Text(zh: "不退了，回到订单", en: "Keep the order")
    static let refundBackTo = Text(zh: "退回方式", en: "Goes back by")
    static let refundState = Text(zh: "退款状态", en: "Refund")
    static let refundAsked = Text(zh: "申请时间", en: "Asked for")
    static let refundFinished = Text(zh: "退回时间", en: "Paid back")
    static let refundRefusedWords = Text(zh: "支付平台的说明", en: "What the provider said")
    static let refundRefusedAdvice = Text(
        zh: "支付平台没有退成，采集中心会处理。如几天内没有消息，请联系采集中心，说出订单号。",
        en:
            "The provider did not pay back; the centre takes care of it. If you hear nothing within "
            + "days, contact the centre and tell the order number.",
    )

    static let refundReason = Text(zh: "原因", en: "Reason")
    static let proposeRefund = Text(zh: "提出退款", en: "Propose a refund")
    static let proposeRefundLead = Text(
        zh: "全额退回原支付方式，要由另一位老师同意。照片还没有通过审核的订单会随之取消。",
        en: "The whole amount goes back the way it came, once somebody else agrees. An order whose "
            + "photo is not approved is cancelled with it.",
    )
    static let refundWords = Text(zh: "退款理由", en: "Why")
    static let refundWordsHint = Text(
        zh: "5 到 500 个字，会留在记录里。",
        en: "5 to 500 characters; they stay on record.",
    )
    static let refundDecision = Text(zh: "是否同意退款", en: "Your decision")
    static let confirmRefund = Text(zh: "同意退款", en: "Agree")
    static let confirmRefundHint = Text(
        zh: "立即向支付平台申请，并通知学生。",
        en: "The provider is asked at once and the student is told.",
    )
    static let declineRefund = Text(zh: "不同意", en: "Decline")
    static let declineRefundHint = Text(
        zh: "款项不退，订单不变。",
        en: "Nothing goes back and the order stays as it is.",
    )
    static let retryRefund = Text(zh: "再向支付平台申请一次", en: "Ask the provider again")
    static let noRefunds = Text(zh: "没有退款。", en: "No refund.")

    static func refundState(_ state: RefundState) -> Text {
        switch state {
        case .proposed: Text(zh: "等待第二人同意", en: "Waits for a second person")
        case .declined: Text(zh: "没有同意", en: "Declined")
        case .requested: Text(zh: "退款中", en: "Being paid back")
        case .sent: Text(zh: "退款中，支付平台处理", en: "With the provider")
        case .done: Text(zh: "已退款", en: "Paid back")
        case .failed: Text(zh: "支付平台没有退成", en: "Refused by the provider")
        }
    }

    static func refundReason(_ reason: Refund.Reason) -> Text {
        switch reason {
        case .paidTwice: Text(zh: "重复支付", en: "Paid twice")
        case .cancelled: Text(zh: "订单已取消", en: "Order was cancelled")
        case .asked: Text(zh: "学生在审核前申请", en: "Asked for before the review")
        case .byStaff: Text(zh: "工作人员提出", en: "Proposed by staff")
        }
    }

    /// Why money does not go back, and what to do.
    package static func refusal(_ error: RefundError) -> Text {
        switch error {
        case .nothingPaid:
            Text(
                zh: "这个订单没有可以退的款：还没有支付，或已经退回。",
                en: "Nothing can go back: the order is not paid, or was paid back already.",
            )
        case .notOffered:
            Text(
                zh: "这次采集不自动退款。需要退款时，请联系采集中心，说出订单号和理由。",
                en: "Here money does not go back by itself. Contact the centre and tell the order "
                    + "number and why.",
            )
        case .reviewed:
            Text(
                zh: "照片已经审核过，不能自动退款。请联系采集中心，说出订单号和理由。",
                en: "The photo was reviewed already, so the money does not go back by itself. "
                    + "Contact the centre and tell the order number and why.",
            )
        case .withReviewer:
            Text(
                zh: "老师正在审核这张照片，现在不能退款。请等审核结果出来后再试。",
                en: "A reviewer has the photo just now. Wait for the result, then try again.",
            )
        case .outcomeMissing: Text(zh: "请选择一项", en: "Choose one")
        case .wordsTooShort(let count, let least):
            Text(
                zh: "写了 \(count) 个字，至少写 \(least) 个字，说清楚理由",
                en: "You wrote \(count) characters. Write at least \(least), saying why",
            )
        case .wordsTooLong(let count, let limit):
            Text(
                zh: "写了 \(count) 个字，最多 \(limit) 个，请删短",
                en: "You wrote \(count) characters, at most \(limit) fit. Shorten it",
            )
        case .samePerson:
            Text(
                zh: "这笔退款是你提出的，要由另一位老师决定。",
                en: "You proposed this yourself; somebody else has to decide.",
            )
        case .alreadyProposed:
            Text(
                zh: "这个订单已有一笔退款在等另一位老师决定。请打开订单查看。",
                en: "A refund of this order waits for a decision already. See the order.",
            )
        case .alreadyDecided:
            Text(
                zh: "这笔退款已有决定。请打开它查看。",
                en: "This refund is decided already. Open it to see.",
            )
        case .notFound:
            Text(
                zh: "没有找到这笔退款。请从订单重新进入。",
                en: "There is no such refund. Open it from the order.",
            )
        }
    }
}

extension RefundError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .notFound: Explanation(Text(zh: "没有找到这笔退款", en: "No such refund"), advice, .search)
        case .nothingPaid, .notOffered, .reviewed, .withReviewer:
            Explanation(Text(zh: "现在不能退款", en: "No refund is possible now"), advice, .closed)
        case .outcomeMissing, .wordsTooShort, .wordsTooLong, .samePerson, .alreadyProposed,
            .alreadyDecided:
            Explanation(Text(zh: "没有保存", en: "Nothing was saved"), advice, .refused)
        }
    }
}
