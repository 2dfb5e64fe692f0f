/// The words of postal addresses.
extension Text {
    static let postalAddress = Text(zh: "邮寄地址", en: "Postal address")
    static let addressLead = Text(
        zh: "纸质照片寄到这里。",
        en: "Prints are sent here.",
    )
    static let addressIfPrints = Text(
        zh: "选择含纸质照片的项目才需要填写，照片寄到这里。",
        en: "Needed only for an item with prints, which are sent here.",
    )
    static let addressOptional = Text(
        zh: "有纸质照片的采集才用得到，可以不填。",
        en: "Used only where a collection sends prints. You can leave it empty.",
    )
    static let addressMissing = Text(
        zh: "这个订单要邮寄纸质照片。请填写邮寄地址，保存后再继续。",
        en: "This order comes with prints by post. Give an address, save, and go on.",
    )
    static let recipient = Text(zh: "收件人", en: "Recipient")
    static let recipientPhone = Text(zh: "收件人手机", en: "Recipient's mobile number")
    static let province = Text(zh: "省、自治区或直辖市", en: "Province or municipality")
    static let provinceHint = Text(zh: "例如重庆市。", en: "Such as 重庆市.")
    static let city = Text(zh: "市", en: "City")
    static let district = Text(zh: "区、县", en: "District or county")
    static let districtHint = Text(zh: "没有区县的市可以不填。", en: "Empty where the city has none.")
    static let street = Text(zh: "详细地址", en: "Street, house and room")
    static let streetHint = Text(
        zh: "街道、门牌、宿舍楼和房间号。",
        en: "Street and number, dormitory, room.",
    )
}
