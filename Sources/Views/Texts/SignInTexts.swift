import Domain

/// The words of signing in and of the agreements.
extension Text {
    static let signInTitle = Text(zh: "登录", en: "Sign in")
    static let signInLead = Text(
        zh: "用手机号码登录，换一台设备也能继续。没有账号的号码会自动新建账号。",
        en: "Sign in with your mobile number. You can carry on from another device at any time. A "
            + "number without an account gets one.",
    )
    static let phoneNumber = Text(zh: "手机号码", en: "Mobile number")
    static let phoneHint = Text(
        zh: "审核结果会发到这个号码。",
        en: "The result of the review is sent to this number.",
    )
    static let sendCode = Text(zh: "发送验证码", en: "Send the code")
    static let codeTitle = Text(zh: "输入验证码", en: "Enter the code")
    static let codeWord = Text(zh: "6 位验证码", en: "6-digit code")
    static let resendCode = Text(zh: "重新发送", en: "Send again")
    static let otherPhone = Text(zh: "换一个号码", en: "Use another number")
    static let iAgreeTo = Text(zh: "我已阅读并同意", en: "I have read and agree to the ")
    static let and = Text(zh: "和", en: " and the ")

    static func codeSent(to phone: String) -> Text {
        Text(
            zh: "验证码已发到 \(phone)，5 分钟内有效。",
            en: "The code was sent to \(phone) and is valid for 5 minutes.",
        )
    }

    static func agreementName(_ agreement: Agreement) -> Text {
        switch agreement {
        case .service: Text(zh: "服务协议", en: "terms of service")
        case .privacy: Text(zh: "隐私政策", en: "privacy policy")
        }
    }

    static func agreementTitle(_ agreement: Agreement) -> Text {
        switch agreement {
        case .service: Text(zh: "服务协议", en: "Terms of service")
        case .privacy: Text(zh: "隐私政策", en: "Privacy policy")
        }
    }

    static func agreementVersion(_ version: String) -> Text {
        Text(zh: "版本 \(version)", en: "Version \(version)")
    }
}
