import Domain

/// The words of the personal centre.
extension Text {
    package static let account = Text(zh: "个人中心", en: "My account")
    static let contactData = Text(zh: "联系资料", en: "Contact data")
    static let contactDataLead = Text(
        zh: "只填一次，所有订单都用它。都可以不填；邮箱方便采集中心在电话打不通时找到你。",
        en: "Given once, used for all your orders. All of it is optional; the e-mail helps the "
            + "centre to reach you when the phone does not.",
    )
    static let addressedName = Text(zh: "称呼", en: "Name")
    static let addressedNameHint = Text(
        zh: "我们怎样称呼你，可以是昵称。",
        en: "How we address you; a nickname will do.",
    )
    static let email = Text(zh: "邮箱", en: "E-mail")
    static let qq = Text(zh: "QQ", en: "QQ")
    static let weChat = Text(zh: "微信号", en: "WeChat ID")
    static let notGiven = Text(zh: "未填写", en: "Not given")
    static let signingIn = Text(zh: "登录方式", en: "Ways to sign in")
    static let noPhone = Text(zh: "没有手机号码", en: "No mobile number")
    static let document = Text(zh: "证件", en: "Document")
    static let documentKind = Text(zh: "证件类型", en: "Kind of document")
    static let notLinked = Text(zh: "未关联", en: "Not linked")
    static let passwordIsSet = Text(zh: "已设置", en: "Set")
    static let passwordIsNotSet = Text(zh: "未设置", en: "Not set")
    static let preferences = Text(zh: "语言和设备", en: "Language and devices")
    static let language = Text(zh: "短信和页面语言", en: "Language of pages and messages")
    static let devices = Text(zh: "登录的设备", en: "Signed-in devices")
    static let yourData = Text(zh: "你的数据", en: "Your data")
    static let yourDataLead = Text(
        zh: "查看我们保存了什么、谁看过你的照片，导出全部数据，或注销账号。",
        en: "See what we keep and who looked at your photos, export everything, or delete the "
            + "account.",
    )
    static let seeData = Text(zh: "查看我的数据", en: "See my data")
    static let linkDocument = Text(zh: "关联证件", en: "Link a document")
    static let linkDocumentLead = Text(
        zh: "关联后，可以用证件号码加密码登录。号码加密保存，页面上只显示一部分。",
        en: "Its number and your password then sign you in. The number is kept encrypted and shown "
            + "in part only.",
    )
    static let linkWord = Text(zh: "关联", en: "Link")
    static let changePhone = Text(zh: "更换手机号码", en: "Change the mobile number")
    static let changePhoneLead = Text(
        zh: "验证码发到新号码。更换后用新号码登录，审核结果也发到新号码。",
        en: "A code is sent to the new number. From then on you sign in with it, and results are "
            + "sent to it.",
    )
    static let oldPhone = Text(zh: "原手机号码", en: "Present number")
    static let newPhone = Text(zh: "新手机号码", en: "New mobile number")
    static let changeNow = Text(zh: "确认更换", en: "Change it")
    static let devicesLead = Text(
        zh: "下面的浏览器正登录着这个账号。看到不认识的，请退出所有设备，再修改密码。",
        en: "These browsers are signed in to your account. If you do not know one, sign out "
            + "everywhere, then change the password.",
    )
    static let thisDevice = Text(zh: "这台设备", en: "This device")
    static let unknownDevice = Text(zh: "未知浏览器", en: "Unknown browser")
    static let signOutEverywhere = Text(zh: "退出所有设备", en: "Sign out everywhere")
    static let agreeAgain = Text(zh: "协议有更新", en: "The agreements have changed")
    static let agreeAgainLead = Text(
        zh: "请阅读新版本，同意后继续。你已有的订单和照片不受影响；查看、导出和注销随时可用。",
        en: "Read the new version and agree to go on. Your orders and photos are not affected; you "
            + "can see, export or delete your data at any time.",
    )
    static let agreeWord = Text(zh: "同意并继续", en: "Agree and go on")

    static func greeting(_ name: String) -> Text {
        name.isEmpty
            ? Text(zh: "你好。", en: "Hello.") : Text(zh: "\(name)，你好。", en: "Hello, \(name).")
    }

    static func newCodeSent(to phone: String) -> Text {
        Text(
            zh: "验证码已发到新号码 \(phone)，5 分钟内有效。",
            en: "The code was sent to the new number \(phone) and is valid for 5 minutes.",
        )
    }
}
