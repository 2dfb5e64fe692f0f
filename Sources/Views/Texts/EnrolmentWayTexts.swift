import Domain

/// The words of the roster, the declaration and the fill-in page.
extension Text {
    static let rosterTitle = Text(zh: "验证学生信息", en: "Find yourself on the list")
    static let rosterLead = Text(
        zh: "请填写你的信息以便匹配：证件号码和学历层次须与学校名单一致。",
        en: "Type your ID number and level as your school has them on its list.",
    )
    static let documentNumberHint = Text(
        zh: "身份证号 18 位，最后一位可能是 X；没有身份证的填护照或通行证号码。",
        en: "18 characters on ID cards, the last may be X; otherwise the number of your passport "
            + "or travel permit.",
    )
    static let rosterMatch = Text(zh: "匹配信息", en: "Find me")
    static let rosterPrivacy = Text(
        zh: "证件号码只用于匹配，加密保存，页面上不完整显示。",
        en: "The number only serves to find you, is kept encrypted and never shown whole.",
    )

    static let declarationTitle = Text(zh: "填写学籍信息", en: "State your enrolment")
    static let declarationLead = Text(
        zh: "由你本人填报，老师审核照片时会一起核对。",
        en: "You state it yourself; a reviewer checks it together with your photo.",
    )
    static let declaredMark = Text(zh: "本人填报，待审核确认", en: "Stated by the student, unconfirmed")
    static let declaredWord = Text(zh: "学籍来源", en: "Source")

    static let otherWays = Text(zh: "换一种方式", en: "Another way")
    static func way(_ way: BatchPolicy.Proof) -> Text {
        switch way {
        case .captureCode, .lastFour, .idCard: Text(zh: "用图像采集码", en: "Use my capture code")
        case .roster: Text(zh: "用证件号码匹配名单", en: "Find me on the school's list")
        case .declaration: Text(zh: "自己填写学籍信息", en: "State my enrolment myself")
        }
    }

    static func stepProof(_ way: BatchPolicy.Proof?) -> Text {
        switch way {
        case .roster: Text(zh: "验证学生", en: "Your record")
        case .declaration: Text(zh: "填写信息", en: "Your record")
        case .captureCode, .lastFour, .idCard, nil: stepCaptureCode
        }
    }

    static func enrolmentLead(_ way: BatchPolicy.Proof?) -> Text {
        switch way {
        case .roster:
            Text(
                zh: "以下信息来自学校名单，部分内容已隐藏。",
                en: "This comes from your school's list; parts are hidden.",
            )
        case .declaration:
            Text(
                zh: "以下是你填写的信息，部分内容已隐藏。",
                en: "This is what you typed; parts are hidden.",
            )
        case .captureCode, .lastFour, .idCard, nil: enrolmentLead
        }
    }

    static func notMeOther(_ way: BatchPolicy.Proof?) -> Text {
        way == nil || way == .captureCode ? notMeOther : Text(zh: "重新填写", en: "Type it again")
    }

    static func notMeAdvice(_ way: BatchPolicy.Proof?, _ contact: String) -> Text {
        guard let way, way != .captureCode else { return notMeAdvice(contact) }
        return Text(
            zh: "填错了请重新填写。信息有误请联系班主任或采集中心：\(contact)",
            en: "Type it again if it was mistyped. If the data are wrong, ask your teacher or the "
                + "centre: \(contact)",
        )
    }

    package static let fillInTitle = Text(zh: "填写信息", en: "Fill in your details")
    static let fillInLead = Text(
        zh: "带 * 的必须填写。“已有的信息”来自学籍，不在这里修改。",
        en: "What is marked * is needed. What stands as text comes from your record.",
    )
    static let fillInKnown = Text(zh: "已有的信息", en: "What is known")
    static let saveAndGoOn = Text(zh: "保存并继续", en: "Save and continue")
    static func starred(_ name: Text) -> Text { Text(zh: "* \(name.zh)", en: "* \(name.en)") }

    static let offerNeedsID = Text(
        zh: "证件号码和学号",
        en: "Your ID number and student number",
    )
}
