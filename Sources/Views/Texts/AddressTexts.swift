package import Domain

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
    static let addressBook = Text(zh: "地址簿", en: "Address book")
    static let addressBookLead = Text(
        zh: "纸质照片寄到默认地址。未开始制作的订单跟着默认地址走。",
        en:
            "Prints go to the default address; orders whose prints are not being made yet follow it.",
    )
    static let defaultAddress = Text(zh: "默认地址", en: "Default address")
    static let furtherAddress = Text(zh: "其他地址", en: "Another address")
    static let useAsDefault = Text(zh: "设为默认", en: "Use as default")
    static let removeAddress = Text(zh: "删除", en: "Remove")
    static let addAddress = Text(zh: "添加地址", en: "Add an address")
    static let noAddressYet = Text(zh: "还没有地址。", en: "No address yet.")

    package static func refusal(_ error: AddressBookError) -> Text {
        switch error {
        case .full(let limit):
            Text(
                zh: "最多保存 \(limit) 个地址。请先删除不用的。",
                en: "The book holds \(limit) addresses at most. Remove one first.",
            )
        case .notFound:
            Text(
                zh: "没有找到这个地址，可能已在别处删除。请回到地址簿查看。",
                en: "This address is not there any more. Go back to the address book.",
            )
        }
    }

    static let pastedAddress = Text(zh: "粘贴整段地址", en: "Paste a whole address")
    static let pastedAddressHint = Text(
        zh: "姓名、手机和地址连在一起也可以，顺序不限，例如“李雷 13800000000 广东省广州市天河区五山路 381 号”。",
        en: "Name, mobile number and address in any order, as in a chat message.",
    )
    static let readPastedAddress = Text(zh: "识别并填入下面", en: "Fill in the fields below")
    static let pastedAddressRead = Text(
        zh: "已填入下面各栏，还没有保存。请逐栏核对，再点“保存”。",
        en: "Filled in below and not saved yet. Check each field, then save.",
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

extension AddressBookError {
    package var explanation: Explanation {
        Explanation(Text(zh: "地址没有改动", en: "The address was not changed"), .refusal(self), .refused)
    }
}
