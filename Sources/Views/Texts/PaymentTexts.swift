import Domain
import Foundation

/// The words of paying.
extension Text {
    static let payTitle = Text(zh: "支付", en: "Pay")
    static let payLead = Text(
        zh: "每个订单只付一次，照片被驳回重拍不再收费。",
        en: "An order is paid once. Replacing a refused photo costs nothing.",
    )
    static let payLeadFree = Text(
        zh: "本次采集不收费，请确认。",
        en: "This collection is free of charge. Please confirm.",
    )
    static let payItem = Text(zh: "收费项目", en: "What you pay for")
    static let payWay = Text(zh: "支付方式", en: "Way to pay")
    static let payConfirm = Text(zh: "确认支付", en: "Confirm payment")
    static let paymentQR = Text(zh: "支付二维码", en: "QR code to pay")
    static let paymentAskNow = Text(zh: "我已支付，立即查询", en: "I have paid, check now")
    static let paymentPreparing = Text(zh: "正在联系支付平台", en: "Contacting the payment provider")
    static let paymentWaiting = Text(zh: "等待支付", en: "Waiting for your payment")
    static let paymentFailedTitle = Text(zh: "支付没有成功", en: "The payment did not succeed")
    static let paymentFailed = Text(
        zh: "支付平台没有收到款项，没有扣款。请再付一次。",
        en: "The provider received no money and nothing was charged. Please pay again.",
    )
    static let paymentClosedTitle = Text(zh: "支付已超时", en: "The payment has expired")
    static let paymentClosed = Text(
        zh: "30 分钟内没有支付，二维码已失效。如果你已扣款，订单会自动变为已支付。",
        en: "It was not paid within 30 minutes and the code no longer works. If you were charged,"
            + " the "
            + "order becomes paid by itself.",
    )
    static let earlierPaymentHeading = Text(
        zh: "上一笔支付还没有结果",
        en: "An earlier payment has no result yet",
    )
    static let earlierPaymentUnknown = Text(
        zh: "重新支付前会先向支付平台查询。已经付成的，不会再收；没有付成的，先关闭再付，不会重复扣款。",
        en: "Before you pay anew the provider is asked. What was paid counts; what was not is "
            + "closed first, so that you are never charged twice.",
    )
    static let toEarlierPayment = Text(zh: "回到上一笔支付", en: "Go back to that payment")
    static let payState = Text(zh: "支付状态", en: "Payment")
    static let payAgain = Text(zh: "重新支付", en: "Pay again")

    static func payWithin(_ date: Date, at now: Date) -> Text {
        let (until, left) = (moment(date), timeLeft(until: date, at: now))
        return Text(
            zh: "请在 \(until.zh) 前支付，\(left.zh)。到时未支付，这次提交会关闭，不计次数。",
            en: "Please pay by \(until.en), \(left.en). After that the submission is closed; it "
                + "costs no try.",
        )
    }

    static func paymentState(_ state: PaymentState) -> Text {
        switch state {
        case .notRequired: Text(zh: "无需支付", en: "Nothing to pay")
        case .due: Text(zh: "待支付", en: "To be paid")
        case .pending: Text(zh: "待支付（支付进行中）", en: "To be paid (under way)")
        case .paid: Text(zh: "已支付", en: "Paid")
        case .refunding: Text(zh: "退款中", en: "Being refunded")
        case .refunded: Text(zh: "已退款", en: "Refunded")
        }
    }

    static func payAmount(_ amount: Text) -> Text {
        Text(zh: "支付 \(amount.zh)", en: "Pay \(amount.en)")
    }

    static func paymentAsked(_ date: Date) -> Text {
        let when = moment(date)
        return Text(zh: "上次查询：\(when.zh)", en: "Last checked: \(when.en)")
    }

    static func paymentUntil(_ date: Date) -> Text {
        let when = moment(date)
        return Text(zh: "请在 \(when.zh) 前支付", en: "Please pay by \(when.en)")
    }

    /// What a way to pay is called; partners that are new here show their own key.
    static func gateway(_ key: String) -> Text {
        switch key {
        case "sandbox": Text(zh: "演示收银台", en: "Demo cashier")
        case "wechatPay": Text(zh: "微信支付", en: "WeChat Pay")
        case "alipay": Text(zh: "支付宝", en: "Alipay")
        default: same(key)
        }
    }
}
