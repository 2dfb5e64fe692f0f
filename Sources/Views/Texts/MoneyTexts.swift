import Domain

/// The words of money at the desk.
extension Text {
    static let paymentsHeading = Text(zh: "支付记录", en: "Payments")
    static let amountWord = Text(zh: "金额", en: "Amount")
    static let paymentNumber = Text(zh: "支付单号", en: "Payment number")
    static let noPayments = Text(zh: "还没有支付记录。", en: "No payment yet.")
    static let newPhotoBy = Text(zh: "补拍截止", en: "New photo by")

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
