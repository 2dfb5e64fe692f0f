package import Domain

/// The words of the question for persons.
extension Text {
    static let captchaWord = Text(zh: "图片验证码", en: "Digits in the picture")
    static let captchaHint = Text(
        zh: "这个网络的请求有点多，请确认是你本人：输入图中的 4 位数字，只有 1 到 6。",
        en:
            "Much was asked from this network. Show that you are a person: enter the 4 digits of the "
            + "picture, each 1 to 6.",
    )
    static let captchaPicture = Text(
        zh: "画出来的 4 位数字，也可以用下面的声音",
        en: "Four drawn digits; you can listen to them below instead",
    )
    static let captchaListen = Text(
        zh: "听声音：四组响声，每组响几下就是几",
        en: "Listen: four groups of tones; count each group",
    )

    /// Why the question was not passed.
    package static func refusal(_ error: CaptchaError) -> Text {
        switch error {
        case .missing:
            Text(zh: "请输入图中的 4 位数字", en: "Enter the 4 digits of the picture")
        case .wrong:
            Text(
                zh: "数字不对，请看新的一张再输入",
                en: "Those are not the digits. Here is a new picture, try again",
            )
        }
    }
}

extension CaptchaError {
    package var explanation: Explanation {
        Explanation(Text(zh: "请再试一次", en: "Try once more"), .refusal(self), .refused)
    }
}
