import Domain

/// The words of the page of money and of comparing it with the providers' statements.
extension Text {
    static let moneyTitle = Text(zh: "收支", en: "Money")
    static let moneyLead = Text(
        zh: "付成的款和退回的款，按付成、退回的时间计算。",
        en: "What was paid and what went back, by the time when it did.",
    )
    static let moneyPaid = Text(zh: "收款", en: "Paid")
    static let moneyRefunded = Text(zh: "退款", en: "Paid back")
    static let moneyNet = Text(zh: "净收", en: "Net")
    static let moneyCount = Text(zh: "笔数", en: "Payments and refunds")
    static let moneyByWay = Text(zh: "按支付方式和渠道", en: "By way and channel")
    static let moneyMovements = Text(zh: "明细", en: "Payments and refunds")
    static let moneyKind = Text(zh: "类型", en: "Kind")
    static let moneyChannel = Text(zh: "渠道", en: "Channel")
    static let moneyFrom = Text(zh: "从哪天", en: "From")
    static let moneyTo = Text(zh: "到哪天", en: "To")
    static let anyWay = Text(zh: "全部方式", en: "Any way")
    static let anyChannel = Text(zh: "全部渠道", en: "Any channel")
    static let noMoney = Text(zh: "没有符合条件的收款或退款。", en: "No payment or refund fits.")

    static let statementsTitle = Text(zh: "对账", en: "Statements")
    static let statementsLead = Text(
        zh: "每天 10:30 后，把支付平台前一天的账单和本系统的记录逐笔核对。",
        en: "Every day after 10:30 the providers' statements of the day before are laid beside our "
            + "books, line by line.",
    )
    static let statementDay = Text(zh: "账单日期", en: "Day")
    static let statementLines = Text(zh: "账单笔数", en: "Lines")
    static let statementMade = Text(zh: "核对时间", en: "Compared")
    static let statementResult = Text(zh: "结果", en: "Result")
    static let statementAgrees = Text(zh: "一致", en: "Agrees")
    static let noStatements = Text(zh: "还没有核对过账单。", en: "No statement was compared yet.")
    static let discrepancies = Text(zh: "不一致的", en: "What differs")
    static let discrepancyWhat = Text(zh: "差异", en: "Difference")
    static let amountHere = Text(zh: "本系统金额", en: "Here")
    static let amountThere = Text(zh: "账单金额", en: "On the statement")
    static let whatToDo = Text(zh: "怎么处理", en: "What to do")

    static func moneyPosition(_ page: Int, of pages: Int, found: Int) -> Text {
        Text(
            zh: "共 \(found) 笔，第 \(page) / \(pages) 页",
            en: "\(found) in all, page \(page) of \(pages)",
        )
    }

    static func movementKind(_ kind: MoneyMovement.Kind) -> Text {
        switch kind {
        case .payment: moneyPaid
        case .refund: moneyRefunded
        }
    }

    static func payChannel(_ channel: Channel) -> Text {
        switch channel {
        case .web: Text(zh: "网页", en: "Web")
        case .miniProgram: Text(zh: "小程序", en: "Mini-program")
        }
    }

    static func wrongDay(_ wrong: MoneyFilter.WrongDay, _ typed: String) -> Text {
        switch wrong {
        case .from, .to:
            Text(
                zh: "“\(typed)”不是日期，请填写例如 2026-05-01",
                en: "“\(typed)” is no day; enter one such as 2026-05-01",
            )
        case .order:
            Text(
                zh: "“\(typed)”早于开始的那天，请填写同一天或之后的一天",
                en: "“\(typed)” is before the first day; enter that day or a later one",
            )
        }
    }

    static func refundsProposed(_ count: Int) -> Text {
        Text(
            zh: "\(count) 笔退款等第二人同意：",
            en: count == 1
                ? "1 refund waits for a second person:"
                : "\(count) refunds wait for a second person:",
        )
    }

    static func refundsFailed(_ count: Int) -> Text {
        Text(
            zh: "\(count) 笔退款支付平台没有退成：",
            en: count == 1
                ? "1 refund was refused by the provider:"
                : "\(count) refunds were refused by the provider:",
        )
    }

    static func discrepancyCount(_ count: Int) -> Text {
        Text(
            zh: "\(count) 笔不一致",
            en: count == 1 ? "1 line differs" : "\(count) lines differ",
        )
    }

    /// The newest comparison in one sentence.
    static func lastStatement(_ day: String, lines: Int, differing: Int) -> Text {
        let result = differing == 0 ? statementAgrees : discrepancyCount(differing)
        return Text(
            zh: "\(day) 的账单：\(lines) 笔，\(result.zh)。",
            en: "Statement of \(day): \(lines) lines, \(result.en.lowercased()).",
        )
    }

    static func discrepancy(_ discrepancy: Discrepancy) -> Text {
        switch discrepancy.kind {
        case .missingHere:
            discrepancy.isRefund
                ? Text(zh: "账单有退款，本系统没有", en: "Refund only on the statement")
                : Text(zh: "账单有收款，本系统没有", en: "Payment only on the statement")
        case .missingThere:
            discrepancy.isRefund
                ? Text(zh: "本系统有退款，账单没有", en: "Refund only here")
                : Text(zh: "本系统有收款，账单没有", en: "Payment only here")
        case .amountDiffers: Text(zh: "金额不同", en: "Different amount")
        }
    }

    static func advice(_ discrepancy: Discrepancy) -> Text {
        switch discrepancy.kind {
        case .missingHere where discrepancy.order.isEmpty:
            Text(
                zh: "不是本系统的款：核对商户号是否被其他系统使用。",
                en: "Not of this system: ask whether another one uses the same merchant number.",
            )
        case .missingHere:
            Text(
                zh: "打开订单，请学生或系统再查一次支付结果；仍不对，凭平台单号联系支付平台。",
                en: "Open the order and have the payment asked for again; if it stays, contact the "
                    + "provider with its number.",
            )
        case .missingThere:
            Text(
                zh: "查支付平台前几天和后一天的账单；都没有，凭参考号联系支付平台，先不要退款。",
                en: "Look at the provider's days before and the day after; if it is on none, "
                    + "contact the provider with the reference and refund nothing until then.",
            )
        case .amountDiffers:
            Text(
                zh: "以支付平台的金额为准，联系支付平台查明原因后再处理订单。",
                en: "The provider's amount counts. Find out why with the provider before you touch "
                    + "the order.",
            )
        }
    }
}
