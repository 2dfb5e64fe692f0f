import Domain

/// The words of signing in by password, and of setting one.
extension Text {
    static let passwordSignIn = Text(zh: "密码登录", en: "Sign in with a password")
    static let passwordSignInLead = Text(
        zh: "用关联的证件号码或手机号码，加上密码登录。还没有密码时，先用验证码登录，再到“个人中心”设置。",
        en: "Use the number of your linked document or your mobile, and your password. If you have "
            + "no password yet, sign in with a code and set one under “My account”.",
    )
    static let signInNumber = Text(zh: "证件号码或手机号码", en: "Document or mobile number")
    static let password = Text(zh: "密码", en: "Password")
    package static let enterPassword = Text(zh: "请输入密码", en: "Enter your password")
    static let oldPassword = Text(zh: "原密码", en: "Old password")
    static let newPassword = Text(zh: "新密码", en: "New password")
    static let repeatPassword = Text(zh: "重复密码", en: "Repeat the password")
    static let passwordHint = Text(
        zh: "至少 8 位，必须含有字母和数字，不能是常见密码。",
        en: "At least 8 characters with letters and digits, and not a common password.",
    )
    static let codeSignIn = Text(zh: "验证码登录", en: "Sign in with a code")
    static let forgotPassword = Text(zh: "忘记密码", en: "Forgot the password")
    static let resetPassword = Text(zh: "找回密码", en: "Reset the password")
    static let resetPasswordLead = Text(
        zh: "验证码会发到账号的手机上。收到后设置新密码，其他设备上的登录会全部退出。",
        en: "A code is sent to the mobile of your account. With it you set a new password, and all "
            + "other devices are signed out.",
    )
    static let setPassword = Text(zh: "设置密码", en: "Set a password")
    static let changePassword = Text(zh: "修改密码", en: "Change the password")
    static let savePassword = Text(zh: "保存密码", en: "Save the password")
    static let setPasswordLead = Text(
        zh: "设置后，可以用手机号码或证件号码加密码登录。保存时，其他设备上的登录会全部退出。",
        en: "With it you can sign in by your mobile or document number. Saving it signs out all "
            + "other devices.",
    )

    static func resetCodeSent(to phone: String) -> Text {
        Text(
            zh: "如果 \(phone) 有账号，验证码已经发出，5 分钟内有效。",
            en: "If \(phone) has an account, the code was sent to it and is valid for 5 minutes.",
        )
    }
}
