/// The words of confirming an order: whose it is, of which school, what it costs.
extension Text {
    static let personCard = Text(zh: "个人信息", en: "About you")
    static let schoolCard = Text(zh: "学校信息", en: "Your studies")
    static let studentCard = Text(zh: "学生信息", en: "The student")
    static let studiesCard = Text(zh: "学校信息", en: "The studies")
    static let feeCard = Text(zh: "费用", en: "What it costs")
    static let feeItem = Text(zh: "项目", en: "Item")
    static let quantity = Text(zh: "数量", en: "Quantity")
    static let unitPrice = Text(zh: "单价", en: "Price each")
    static let totalPrice = Text(zh: "合计", en: "Total")
    static let orderContactLead = Text(
        zh: "保存后，没有完成的订单都换成新的资料。都可以不填。",
        en: "Saved once, it takes its place in all your unfinished orders. All of it is optional.",
    )
    static let contactIsFixed = Text(
        zh: "订单已进入制作或已完成，这里的资料不再随个人中心改变。",
        en: "The order is being made or finished: what stands here no longer follows your account.",
    )
}
