import Domain

/// The words of the pages for developers, on which partners are played.
extension Text {
    static let sandboxMark = Text(
        zh: "演示环境：仅供开发人员使用，不会发送短信，也不会扣款。",
        en: "Sandbox, for developers only: no message is sent and no money moves.",
    )
    static let sandboxTitle = Text(zh: "演示环境", en: "Sandbox")
    static let sandboxOutbox = Text(zh: "发件箱", en: "Outbox")
    static let sandboxOutboxLead = Text(
        zh: "系统发出的消息，最新的在前。登录验证码在这里看。",
        en: "What the system sent, newest first. Sign-in codes are read here.",
    )
    static let sandboxOutboxEmpty = Text(zh: "还没有消息", en: "No message yet")

    /// By which way a message went.
    static func channel(_ key: String) -> Text {
        key == "sms" ? Text(zh: "短信", en: "SMS") : same(key)
    }

    static let sandboxCodes = Text(zh: "采集码", en: "Capture codes")
    static let sandboxCodesLead = Text(
        zh: "虚构同学的采集码。截图后在“上传采集码”页面使用。",
        en: "Capture codes of invented students. Take a screenshot and upload it.",
    )
    static let sandboxCodesEmpty = Text(
        zh: "没有演示同学。请先载入演示数据。",
        en: "There are no demo students. Load the demo first.",
    )
    static let sandboxCashier = Text(zh: "演示收银台", en: "Demo cashier")
    static let sandboxCashierLead = Text(
        zh: "在这里扮演支付平台。",
        en: "Here you play the payment provider.",
    )
    static let sandboxPay = Text(zh: "支付成功", en: "Pay")
    static let sandboxPaySilently = Text(zh: "支付成功，但不通知", en: "Pay without a callback")
    static let sandboxFail = Text(zh: "支付失败", en: "Fail")
    static let sandboxNoBill = Text(zh: "没有这笔账单", en: "There is no such bill")
    static let sandboxNoBillAdvice = Text(
        zh: "支付平台没有收到这笔支付的请求。",
        en: "The provider was never asked for this payment.",
    )
    static let sandboxRefunds = Text(zh: "退款方式", en: "Refunds")
    static let sandboxReference = Text(zh: "参考号", en: "Reference")
    static let sandboxComponents = Text(zh: "页面组件", en: "Components")
    static let sandboxComponentsLead = Text(
        zh: "本站全部组件。",
        en: "All components of the site.",
    )
    static let sandboxTo = Text(zh: "发给", en: "To")

    static func sandboxAct(_ act: SandboxPayment) -> Text {
        switch act {
        case .pay: sandboxPay
        case .paySilently: sandboxPaySilently
        case .fail: sandboxFail
        case .refundAtOnce: Text(zh: "退款立即完成", en: "Refund at once")
        case .refundSlowly: Text(zh: "退款一直处理中", en: "Keep refunds under way")
        case .refuseRefund: Text(zh: "拒绝退款", en: "Refuse refunds")
        }
    }

    static func sandboxBillState(_ state: String) -> Text {
        switch state {
        case "waiting": Text(zh: "等待支付", en: "Waiting")
        case "paid": Text(zh: "已支付", en: "Paid")
        case "failed": Text(zh: "已失败", en: "Failed")
        case "closed": Text(zh: "已关闭", en: "Closed")
        default: same(state)
        }
    }

    static func sandboxLastFour(_ ending: String) -> Text {
        Text(zh: "后四位 \(ending)", en: "Last four: \(ending)")
    }
}
