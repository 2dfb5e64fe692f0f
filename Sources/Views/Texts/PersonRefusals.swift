package import Domain

extension Text {
    /// Why something about one's own account is refused, and what to do.
    package static func refusal(_ error: PersonError) -> Text {
        switch error {
        case .documentTaken:
            Text(
                zh: "这个证件号码已关联另一个账号。如果那也是你的账号，请用“合并账号”；如果不是，请联系采集中心",
                en: "This number is linked to another account. If that is yours too, join the "
                    + "accounts; if not, tell the centre",
            )
        case .phoneUnchanged:
            Text(
                zh: "这就是现在的手机号码，请输入新的号码",
                en: "This is the present number. Enter the new one",
            )
        case .orderUnfinished(let number):
            Text(
                zh: "订单 \(number) 已支付或正在审核，还没有完成，账号暂时不能注销。请等订单完成，或先撤回、退款",
                en:
                    "Order \(number) is paid for or under review and not finished, so the account is "
                    + "still needed. Wait until it is finished, or withdraw it or have it refunded",
            )
        case .deletionNotConfirmed:
            Text(
                zh: "请勾选，确认你知道注销后不能恢复",
                en: "Tick the box to say that you know this cannot be undone",
            )
        case .readingGone:
            Text(
                zh: "识别结果已经清除，请重新拍一次证件",
                en: "What was read has been removed. Photograph the document again",
            )
        case .sexMissing: Text(zh: "请选择性别", en: "Choose the sex")
        case .birthDateMalformed:
            Text(
                zh: "请按 2004-05-06 的样子输入真实的出生日期",
                en: "Enter a real date of birth, such as 2004-05-06",
            )
        case .birthDateDiffers(let date):
            Text(
                zh: "证件号码里的出生日期是 \(date.text)，请对照证件检查这两项",
                en: "The number says born on \(date.text). Check both against the document",
            )
        case .sexDiffers(let sex):
            Text(
                zh: "证件号码里的性别是\(name(of: sex).zh)，请对照证件检查这两项",
                en: "The number says \(name(of: sex).en.lowercased()). Check both against the "
                    + "document",
            )
        }
    }

    /// What is wrong with contact data.
    package static func refusal(_ reason: ProfileError.Reason) -> Text {
        switch reason {
        case .missing: Text(zh: "请填写这一项", en: "Fill this in")
        case .phoneMalformed:
            Text(
                zh: "收件人手机是 11 位数字，以 1 开头",
                en: "A mobile number has 11 digits and begins with 1",
            )
        case .addressTooLong(let maximum):
            Text(zh: "最多 \(maximum) 个字，请缩短", en: "At most \(maximum) characters; shorten it")
        case .addressHolds(let sign):
            Text(zh: "地址里不能有“\(sign)”，请去掉", en: "An address cannot hold “\(sign)”. Leave it out")
        case .nameMissing: Text(zh: "请输入姓名", en: "Enter the name")
        case .nameTooLong(let maximum):
            Text(zh: "姓名最多 \(maximum) 个字", en: "A name has \(maximum) characters at most")
        case .nameHolds(let sign):
            Text(
                zh: "姓名里不能有“\(sign)”，只能有文字、空格、间隔号和连字符",
                en: "A name cannot hold “\(sign)”, only letters, spaces, dots and hyphens",
            )
        case .emailMalformed:
            Text(
                zh: "请输入完整的邮箱，例如 name@example.com",
                en: "Enter a whole e-mail address, such as name@example.com",
            )
        case .qqMalformed:
            Text(zh: "QQ 号是 5–11 位数字", en: "A QQ number has 5 to 11 digits")
        case .weChatMalformed:
            Text(
                zh: "微信号是 6–20 位字母、数字、下划线或减号",
                en: "A WeChat ID has 6 to 20 letters, digits, underscores or hyphens",
            )
        }
    }

    /// What is wrong with one field of a document.
    package static func refusal(_ reason: DocumentFormError.Reason) -> Text {
        switch reason {
        case .number(let error): refusal(error)
        case .name(let reason): refusal(reason)
        case .person(let error): refusal(error)
        }
    }

    static func name(of sex: Sex) -> Text {
        switch sex {
        case .female: Text(zh: "女", en: "Female")
        case .male: Text(zh: "男", en: "Male")
        }
    }
}

extension PersonError {
    package var explanation: Explanation {
        switch self {
        case .readingGone:
            Explanation(Text(zh: "请重新拍证件", en: "Photograph it again"), .refusal(self), .expired)
        case .documentTaken, .phoneUnchanged, .orderUnfinished, .sexMissing,
            .deletionNotConfirmed, .birthDateMalformed, .birthDateDiffers, .sexDiffers:
            Explanation(Text(zh: "没有保存", en: "Nothing was saved"), .refusal(self), .refused)
        }
    }
}

extension DocumentNumberError {
    package var explanation: Explanation {
        Explanation(
            Text(zh: "证件号码不对", en: "The number does not fit"),
            .refusal(self),
            .refused
        )
    }
}
