import Domain
import Foundation

/// The words of what is kept of a person, of taking it along and of deleting it.
extension Text {
    static let myData = Text(zh: "我的数据", en: "My data")
    static let myDataLead = Text(
        zh: "这里是我们保存的全部内容、用途，以及谁看过你的照片。",
        en: "This is all that we keep, what for, and who looked at your photos.",
    )
    static let whatIsKept = Text(zh: "我们保存什么", en: "What we keep")
    static let keptPhone = Text(
        zh: "登录和发送审核结果。加密保存。",
        en: "To sign you in and to send results. Kept encrypted.",
    )
    static let keptDocument = Text(
        zh: "只用于登录。加密保存，证件照片不保存。",
        en: "To sign you in, nothing else. Kept encrypted; no picture of it is kept.",
    )
    static let keptPassword = Text(
        zh: "只保存不能还原的散列值，我们也看不到密码。",
        en: "Only a hash that cannot be turned back; we cannot see it either.",
    )
    static let keptProfile = Text(
        zh: "称呼、联系资料和证件上的资料",
        en: "Name, contact data, data of the document",
    )
    static let keptProfileFor = Text(
        zh: "采集中心有事时联系你。加密保存。",
        en: "So that the centre can reach you. Kept encrypted.",
    )
    static let keptOrders = Text(zh: "订单、学籍和支付记录", en: "Orders, study records and payments")
    static let keptOrdersFor = Text(
        zh: "完成采集，并供学校和学信网核对。姓名和证件号码来自采集码，已由学信网遮住一部分。",
        en: "To finish the collection, and for your school and CHSI to check. Name and ID number "
            + "come from the capture code, masked in part by CHSI.",
    )
    static let keptPhotos = Text(zh: "照片", en: "Photos")
    static let keptPhotosFor = Text(
        zh: "检测、审核和报送。不做人脸识别，不保存人脸特征。",
        en: "To be checked, reviewed and sent on. No face recognition, no face template.",
    )
    static let whoLooked = Text(zh: "谁看过你的照片", en: "Who looked at your photos")
    static let nobodyLooked = Text(
        zh: "还没有工作人员看过你的照片。",
        en: "No member of staff has looked at your photos yet.",
    )
    static let lookWhen = Text(zh: "时间", en: "When")
    static let lookCentre = Text(zh: "采集中心", en: "Centre")
    static let lookOrder = Text(zh: "订单", en: "Order")
    static let agreedTo = Text(zh: "你同意过的协议", en: "What you agreed to")
    static let exportData = Text(zh: "导出我的数据", en: "Export my data")
    static let exportLead = Text(
        zh: "下载一个 JSON 文件，含上面的全部内容，号码不遮挡，并列出每张照片的地址。请妥善保管。",
        en:
            "Downloads a JSON file of all of the above, with numbers in full and the address of every "
            + "photo. Keep it safe.",
    )
    static let deleteAccount = Text(zh: "注销账号", en: "Delete the account")
    static let deleteLead = Text(
        zh: "注销后不能恢复。请先看清楚什么会删除，什么必须保留。",
        en: "This cannot be undone. See first what is deleted and what must be kept.",
    )
    static let whatIsDeleted = Text(zh: "会删除", en: "Deleted")
    static let deletedThings = [
        Text(
            zh: "手机号码、证件号码、密码、头像、称呼和联系资料，立即删除",
            en: "Mobile number, document number, password, picture, name and contact data, at once",
        ),
        Text(
            zh: "所有设备上的登录，以及发给你的短信记录",
            en: "Your sessions on all devices, and the record of messages to you",
        ),
        Text(
            zh: "没有完成的订单会取消，它们的照片和学籍信息一并删除",
            en: "Unfinished orders are cancelled; their photos and study records go",
        ),
        Text(
            zh: "已完成订单里被替换过的旧照片",
            en: "Photos that were replaced in finished orders",
        ),
    ]
    static let whatIsRetained = Text(zh: "必须保留，以及为什么", en: "Kept, and why")
    static let retainedThings = [
        Text(
            zh: "已通过审核的照片和对应的学籍信息：学校和学信网以它为准，只能由新照片取代",
            en:
                "An approved photo and its study record: the school and CHSI rely on it, and only a "
                + "new photo may replace it",
        ),
        Text(
            zh: "支付和退款记录：法律要求保存账目，其中没有你的姓名和手机号码",
            en:
                "Payments and refunds: the law wants accounts kept; they hold neither your name nor "
                + "your number",
        ),
        Text(
            zh: "操作记录：证明谁做过什么，只有编号，没有个人资料",
            en: "The record of what was done: it proves who did what, by identifiers only",
        ),
    ]
    static let deleteConsent = Text(
        zh: "我知道注销后不能恢复",
        en: "I know that this cannot be undone",
    )
    static let deleteNow = Text(zh: "注销账号", en: "Delete the account")
    static let keepAccount = Text(zh: "不注销，返回", en: "Keep it and go back")

    static func consentLine(_ consent: Consent) -> Text {
        let (name, when) = (agreementTitle(consent.agreement), fullMoment(consent.givenAt))
        return Text(
            zh: "《\(name.zh)》\(consent.version) 版，同意于 \(when.zh)",
            en: "\(name.en), version \(consent.version), agreed to on \(when.en)",
        )
    }
}
