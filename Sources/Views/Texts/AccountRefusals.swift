package import Domain

extension Text {
    /// Why signing in did not go on, and what to do.
    package static func refusal(_ error: AccountError) -> Text {
        switch error {
        case .phoneNumberMalformed:
            Text(
                zh: "请输入 11 位手机号码，例如 13812345678",
                en: "Enter an 11-digit mobile number, such as 13812345678",
            )
        case .agreementMissing:
            Text(
                zh: "请阅读并勾选同意两份协议",
                en: "Read both agreements and tick the box to agree",
            )
        case .agreementOutdated:
            Text(
                zh: "协议有更新，请先阅读并同意新版本。",
                en: "The agreements have changed. Read and agree to the new version first.",
            )
        case .codeSentRecently(let seconds):
            Text(
                zh: "验证码刚刚发过，\(seconds) 秒后可以重新发送",
                en: "A code was sent a moment ago. You can ask for another in \(seconds) seconds",
            )
        case .tooManyCodes(let limit, let seconds): tooManyCodes(limit, wait(seconds))
        case .codeMalformed:
            Text(zh: "请输入短信里的 6 位数字", en: "Enter the 6 digits from the message")
        case .codeWrong(let tries): codeWrong(triesLeft: tries)
        case .codeExpired:
            Text(
                zh: "验证码已超过 5 分钟，请重新发送",
                en: "The code is older than 5 minutes. Send a new one",
            )
        case .codeUsedUp:
            Text(
                zh: "这个验证码已不能再用，请重新发送",
                en: "This code can no longer be used. Send a new one",
            )
        case .signedOut:
            Text(zh: "请登录后再继续。", en: "Sign in to go on.")
        case .wrongPassword:
            Text(zh: "用户名或密码不对", en: "The user name or the password is wrong")
        case .tooManyWrongPasswords(let seconds):
            Text(
                zh: "密码错误次数太多，请 \(wait(seconds).zh)后再试",
                en: "Too many wrong passwords. Try again in \(wait(seconds).en)",
            )
        case .permissionMissing:
            Text(
                zh: "你的角色不含这项工作。如需使用，请联系中心管理员。",
                en: "This is not part of your role. Ask the centre administrator if you need it.",
            )
        case .staffLoginMalformed, .staffLoginTaken, .passwordTooShort, .centreUnknown,
            .schoolUnknown, .schoolMissing, .schoolCodeMalformed, .schoolTaken,
            .centreCodeMalformed, .centreTaken:
            newStaff(error)
        }
    }

    private static func newStaff(_ error: AccountError) -> Text {
        switch error {
        case .passwordTooShort(let minimum):
            Text(
                zh: "密码至少需要 \(minimum) 个字符",
                en: "A password needs at least \(minimum) characters",
            )
        case .staffLoginTaken: Text(zh: "这个用户名已被使用", en: "This user name is taken")
        case .centreUnknown: Text(zh: "没有这个采集中心", en: "There is no such centre")
        case .schoolUnknown: Text(zh: "没有这所学校", en: "There is no such school")
        case .schoolMissing: Text(zh: "学校角色需要指明学校", en: "A school registrar needs a school")
        case .schoolTaken: Text(zh: "这个院校代码已有了", en: "There is a school with this code")
        case .schoolCodeMalformed:
            Text(zh: "院校代码是 5 位数字", en: "A school's code is five digits")
        case .centreTaken: Text(zh: "这个中心代码已有了", en: "There is a centre with this code")
        case .centreCodeMalformed:
            Text(zh: "中心代码是 4 位数字", en: "A centre's code is four digits")
        default:
            Text(
                zh: "用户名须为 2–32 位小写字母、数字、点或连字符",
                en: "A user name is 2 to 32 lower-case letters, digits, dots or hyphens",
            )
        }
    }

    /// A time to wait in the largest sensible unit.
    static func wait(_ seconds: Int) -> Text {
        let minutes = (seconds + 59) / 60
        if seconds < 90 { return Text(zh: "\(seconds) 秒", en: "\(seconds) seconds") }
        if minutes < 90 { return Text(zh: "\(minutes) 分钟", en: "\(minutes) minutes") }
        let hours = (minutes + 59) / 60
        return Text(zh: "\(hours) 小时", en: "\(hours) hours")
    }

    private static func codeWrong(triesLeft: Int) -> Text {
        guard triesLeft > 0 else { return refusal(.codeUsedUp) }
        return Text(
            zh: "验证码不对，还可以试 \(triesLeft) 次",
            en: triesLeft == 1
                ? "That is not the code. You have 1 try left"
                : "That is not the code. You have \(triesLeft) tries left",
        )
    }

    private static func tooManyCodes(_ limit: CodeLimit, _ wait: Text) -> Text {
        switch limit {
        case .perPhoneAndHour, .perPhoneAndDay:
            Text(
                zh: "这个号码收到的验证码太多了，请 \(wait.zh)后再试",
                en: "Too many codes were sent to this number. Try again in \(wait.en)",
            )
        case .perAddressAndHour:
            Text(
                zh: "这个网络发出的验证码太多了，请 \(wait.zh)后再试，或换用手机流量",
                en: "Too many codes were asked for from this network. Try again in \(wait.en), "
                    + "or use mobile data",
            )
        }
    }
}
