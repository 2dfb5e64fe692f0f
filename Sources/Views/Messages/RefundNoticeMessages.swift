import Domain

extension Text {
    /// What a student hears of money that goes back.
    static func refundNotice(_ notice: OrderNotice, _ number: OrderNumber) -> Text {
        switch notice {
        case .refunded:
            Text(
                zh: "【学影】订单 \(number) 的款已退回原支付方式，金额和时间请看“我的订单”。",
                en: "[Xueying] The money for order \(number) went back the way it came. See “My "
                    + "orders” for amount and time.",
            )
        case .refundFailed:
            Text(
                zh: "【学影】订单 \(number) 的退款，支付平台没有退成，采集中心会处理。进展请看“我的订单”。",
                en: "[Xueying] The provider did not pay back order \(number); the centre takes "
                    + "care of it. See “My orders”.",
            )
        default:
            Text(
                zh: "【学影】采集中心同意退订单 \(number) 的款，正在退回原支付方式。",
                en: "[Xueying] The centre agreed to give back what was paid for order \(number). "
                    + "It is on its way.",
            )
        }
    }
}
