import Domain

/// The words of the ways to pay and of what goes back.
extension Text {
    /// What one does on the payment page of a provider.
    static func paymentLead(_ gateway: String) -> Text {
        switch PayWay(rawValue: gateway) {
        case .wechatPay:
            Text(
                zh: "用微信“扫一扫”扫码支付，或在本机打开微信支付。支付后本页自动更新。",
                en: "Scan the code with WeChat, or open WeChat Pay on this device. This page "
                    + "updates by itself.",
            )
        case .alipay:
            Text(
                zh: "点“去支付宝付款”，付完回到本页；也可以用支付宝扫码。支付后本页自动更新。",
                en: "Go to Alipay and come back here, or scan the code with Alipay. This page "
                    + "updates by itself.",
            )
        case nil:
            Text(
                zh: "用手机扫码支付，或点下面的按钮在本机支付。支付后本页自动更新。",
                en: "Scan the code with a phone, or pay on this device with the button below. "
                    + "This page updates by itself.",
            )
        }
    }

    static func paymentOpen(_ gateway: String) -> Text {
        switch PayWay(rawValue: gateway) {
        case .wechatPay: Text(zh: "打开微信支付", en: "Open WeChat Pay")
        case .alipay: Text(zh: "去支付宝付款", en: "Go to Alipay")
        case nil: Text(zh: "打开收银台", en: "Open the payment page")
        }
    }

    static func gatewayHint(_ gateway: String) -> Text? {
        switch PayWay(rawValue: gateway) {
        case .wechatPay: Text(zh: "微信扫码", en: "Scan a code with WeChat")
        case .alipay: Text(zh: "转到支付宝", en: "Go to Alipay")
        case nil: nil
        }
    }

    static func notPayableHere(_ channel: Channel) -> Text {
        switch channel {
        case .web:
            Text(
                zh: "这次采集不能在网页上支付。请联系采集中心。",
                en: "This collection is not paid for on the web. Contact the centre.",
            )
        case .miniProgram:
            Text(
                zh: "这次采集不能在小程序里支付。请用浏览器打开本站，再到“我的订单”支付。",
                en: "This collection is not paid for in the mini-program. Open this site in a "
                    + "browser and pay from your orders.",
            )
        }
    }

    /// What a student is told about refunds before paying.
    static func refundRule(_ rule: RefundRule) -> Text {
        switch rule {
        case .never:
            Text(
                zh: "支付后不退款。重复支付的部分自动退回。",
                en: "What you pay is not refunded. A second payment for the same order goes back "
                    + "by itself.",
            )
        case .beforeReview:
            Text(
                zh: "老师开始审核前可以在订单里取消并自动退款；之后需要退款时，请联系采集中心。",
                en:
                    "Until a reviewer begins you can cancel in the order and the money goes back by "
                    + "itself; after that, contact the centre.",
            )
        case .byStaff:
            Text(
                zh: "需要退款时，请联系采集中心，说出订单号和理由，由中心决定。",
                en: "To have it back, contact the centre and tell the order number and why; it "
                    + "decides.",
            )
        }
    }
}
