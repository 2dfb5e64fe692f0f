import Domain

/// The words of money at the desk.
extension Text {
    static let paymentsHeading = Text(zh: "支付记录", en: "Payments")
    static let amountWord = Text(zh: "金额", en: "Amount")
    static let paymentNumber = Text(zh: "支付单号", en: "Payment number")
    static let noPayments = Text(zh: "还没有支付记录。", en: "No payment yet.")
    static let newPhotoBy = Text(zh: "补拍截止", en: "New photo by")

    static let numberUnknown = Text(
        zh: "这个订单号格式正确，但本中心没有这个订单。请核对是否属于其他采集中心。",
        en: "The number is a good one, but this centre has no such order. Ask whether it is of "
            + "another centre.",
    )
    static let numberMistyped = Text(
        zh: "没有这个订单，而且最后一位校验不符，号码很可能抄错了。请逐位核对。",
        en: "There is no such order, and its last digit does not fit the others: it was most "
            + "likely mistyped. Check digit by digit.",
    )

    static func orderTitle(_ number: OrderNumber) -> Text {
        Text(zh: "订单 \(number)", en: "Order \(number)")
    }

    static func attemptState(_ state: AttemptState) -> Text {
        switch state {
        case .created: Text(zh: "正在发起", en: "Being begun")
        case .pending: Text(zh: "等待支付", en: "Waiting for payment")
        case .confirmed: Text(zh: "已支付", en: "Paid")
        case .failed: Text(zh: "没有成功", en: "Failed")
        case .closed: Text(zh: "已关闭", en: "Closed")
        }
    }
}
