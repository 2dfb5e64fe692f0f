/// The words of proving the enrolment: capture code, last four, "is this you?".
extension Text {
    static let captureTitle = Text(zh: "上传采集码", en: "Upload your capture code")
    static let captureLead = Text(
        zh: "采集码是学信网发给你的二维码，用来确认你的学籍。",
        en: "The capture code is the QR code that CHSI gives you. It confirms your enrolment.",
    )
    static let capturePicture = Text(zh: "采集码图片", en: "Picture of the code")
    static let capturePictureHint = Text(
        zh: "请长按二维码保存图片，再从相册选择；截图可能无法识别。二维码要完整。",
        en: "Long-press the QR code, save the picture and choose it here; a screenshot may be "
            + "unreadable. Show the whole code.",
    )
    static let captureRead = Text(zh: "读取采集码", en: "Read the code")
    static let captureHow = Text(zh: "怎么取得采集码", en: "How to get the code")
    static let captureHowSteps = [
        Text(
            zh: "打开学信网（chsi.com.cn）并登录“学信档案”。",
            en: "Open chsi.com.cn and sign in to your archive (学信档案).",
        ),
        Text(
            zh: "进入“毕业证图像采集”，核对信息后生成“图像采集码”。",
            en: "Go to 毕业证图像采集, check your data and create the 图像采集码.",
        ),
        Text(
            zh: "长按二维码保存图片（不要截图），回到这里上传。",
            en: "Long-press the QR code and save the picture (no screenshot), then upload it here.",
        ),
    ]
    static let capturePrivacy = Text(
        zh: "采集码只用于确认学籍，加密保存。",
        en: "The code is used only to confirm your enrolment, and is kept encrypted.",
    )

    static let lastFourTitle = Text(zh: "证件号码最后 4 位", en: "Last four of your ID number")
    static let lastFourLead = Text(
        zh: "确认采集码是你本人的。",
        en: "This confirms that the capture code is yours.",
    )
    static let lastFourWord = Text(zh: "证件号码最后 4 位", en: "Last 4 characters")
    static let lastFourHint = Text(
        zh: "最后一位可能是 X。带括号的证件，例如 A123456(7)，输入 6(7) 或 4567 都可以。",
        en: "The last one may be X. For a number with brackets such as A123456(7), type 6(7) or "
            + "4567.",
    )
    static let confirmWord = Text(zh: "确认", en: "Confirm")

    static let enrolmentTitle = Text(zh: "这是你吗？", en: "Is this you?")
    static let enrolmentLead = Text(
        zh: "以下信息来自你的采集码，部分内容已隐藏。",
        en: "This comes from your capture code; parts are hidden.",
    )
    static let itIsMe = Text(zh: "是我本人，继续", en: "Yes, this is me")
    static let notMe = Text(zh: "不是我，或信息有误", en: "This is not me, or something is wrong")
    static let notMeOther = Text(zh: "换一个采集码", en: "Upload another capture code")

    static func lastFourLocked(_ contact: String) -> Text {
        Text(
            zh: "后四位已经输错 5 次，为安全起见不能再试。请联系采集中心核对信息：\(contact)",
            en: "The last four were wrong five times and cannot be tried again. Please contact the "
                + "centre to check your data: \(contact)",
        )
    }

    static func notMeAdvice(_ contact: String) -> Text {
        Text(
            zh: "如果上传错了，请换一个采集码。信息有误请先在学信网更正，或联系采集中心：\(contact)",
            en: "If it was the wrong picture, upload another. Have wrong data corrected at CHSI "
                + "first, "
                + "or contact the centre: \(contact)",
        )
    }
}
