/// The names of the steps of the journey and the words that several steps share.
extension Text {
    static let stepSchool = Text(zh: "学校", en: "School")
    static let stepSignIn = Text(zh: "登录", en: "Sign in")
    static let stepCaptureCode = Text(zh: "采集码", en: "Capture code")
    static let stepPhoto = Text(zh: "照片", en: "Photo")
    static let stepAnswers = Text(zh: "核对", en: "Check")
    static let stepPay = Text(zh: "支付", en: "Pay")

    static let myOrders = Text(zh: "我的订单", en: "My orders")
    static let toStart = Text(zh: "回到首页", en: "Go to the home page")
    static let toOrder = Text(zh: "查看订单", en: "Open the order")
    static let collectionCentre = Text(zh: "采集中心", en: "Centre")
    static let openUntilWord = Text(zh: "开放至", en: "Open until")
    static let priceWord = Text(zh: "费用", en: "Price")
    static let freeOfCharge = Text(zh: "¥0.00（免费）", en: "¥0.00 (free)")
    static let noPayment = Text(zh: "无需支付", en: "Nothing to pay")
}
