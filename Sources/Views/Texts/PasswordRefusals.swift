package import Domain

extension Text {
    /// Why a password is refused, and what to do.
    package static func refusal(_ error: PasswordError) -> Text {
        switch error {
        case .tooShort(let minimum):
            Text(
                zh: "密码至少需要 \(minimum) 位，请加长",
                en: "The password needs at least \(minimum) characters. Make it longer",
            )
        case .tooLong(let maximum):
            Text(
                zh: "密码最多 \(maximum) 位，请缩短",
                en: "The password may have \(maximum) characters at most. Make it shorter",
            )
        case .letterMissing:
            Text(zh: "密码里还没有字母，请加上", en: "The password has no letter yet. Add one")
        case .digitMissing:
            Text(zh: "密码里还没有数字，请加上", en: "The password has no digit yet. Add one")
        case .tooCommon:
            Text(
                zh: "这个密码很多人在用，容易被猜到，请换一个",
                en: "Many people use this password and it is easily guessed. Choose another",
            )
        case .repeatDiffers:
            Text(
                zh: "两次输入的密码不一样，请再输入一次",
                en: "The two passwords differ. Enter the same password again",
            )
        case .numberMalformed:
            Text(
                zh: "请输入证件上的号码，或 11 位手机号码",
                en: "Enter the number on your document or an 11-digit mobile number",
            )
        case .numberOrPasswordWrong:
            Text(
                zh: "号码或密码不对。没有设置过密码，请用验证码登录",
                en: "The number or the password is wrong. If you never set one, sign in with a code",
            )
        case .oldPasswordWrong:
            Text(
                zh: "原密码不对。忘记了，请用“找回密码”",
                en: "The old password is wrong. If you forgot it, reset it",
            )
        case .notSet: Text(zh: "还没有设置密码", en: "No password is set yet")
        case .tooManyTries(let seconds):
            Text(
                zh: "错误次数太多，请 \(wait(seconds).zh)后再试，或用验证码登录",
                en: "Too many wrong tries. Try again in \(wait(seconds).en), or sign in with a code",
            )
        }
    }
}

extension PasswordError {
    package var explanation: Explanation {
        switch self {
        case .tooManyTries:
            Explanation(Text(zh: "请稍候再试", en: "Wait a little"), .refusal(self), .expired)
        case .tooShort, .tooLong, .letterMissing, .digitMissing, .tooCommon, .repeatDiffers,
            .numberMalformed, .numberOrPasswordWrong, .oldPasswordWrong, .notSet:
            Explanation(
                Text(zh: "密码没有通过", en: "The password was not accepted"),
                .refusal(self),
                .refused,
            )
        }
    }
}
