import Domain

/// The words of joining accounts and of numbers that passed on to somebody else.
extension Text {
    static let joinAccounts = Text(zh: "合并账号", en: "Join accounts")
    static let joinLead = Text(
        zh: "有两个账号？证明另一个也是你的，它的学籍、订单和照片就归到这个账号。",
        en: "Two accounts? Show that the other is yours too, and its records, orders and photos "
            + "become this account's.",
    )
    static let otherNumber = Text(
        zh: "另一个账号的手机号码或证件号码",
        en: "Mobile or document number of the other account",
    )
    static let passwordOfAccount = Text(zh: "那个账号的密码", en: "Password of that account")
    static let joinByCode = Text(zh: "改用它的手机号码收验证码", en: "By a code to its phone instead")
    static let joinPlanTitle = Text(zh: "确认合并", en: "Check before joining")
    static let joinPlanLead = Text(
        zh: "合并后只剩这个账号，不能再分开。请先核对。",
        en: "Only this account remains, and it cannot be taken apart again. Check both first.",
    )
    static let thisAccount = Text(zh: "这个账号", en: "This account")
    static let otherAccount = Text(zh: "另一个账号", en: "Other account")
    static let ordersThatEnd = Text(zh: "合并后取消这些订单", en: "These orders are then cancelled")
    static let joinNow = Text(zh: "合并", en: "Join")
    static let isThisYourAccount = Text(zh: "这是你的账号吗？", en: "Is this your account?")
    static let ownerDocumentHint = Text(
        zh: "和密码填一项就够：账号关联的证件；没有关联的，填采集时的证件。",
        en: "This or the password is enough: the linked document or, where none is linked, the one "
            + "of the collection.",
    )
    static let thisIsMe = Text(zh: "是我的账号", en: "It is mine")
    static let notMyAccount = Text(zh: "不是你的？", en: "Not yours?")
    static let startAfreshLead = Text(
        zh: "号码是新办的，以前属于别人？新建一个账号；原来的账号不受影响，只是不再用这个号码。",
        en:
            "Is the number new to you? Begin an account of your own. The one before stays as it is, "
            + "only without this number.",
    )
    static let startAfresh = Text(zh: "新建账号", en: "Begin a new account")
    static let numberHasOtherAccount = Text(
        zh: "这个号码已有另一个账号，而且很久没有用它登录。号码可能换过主人，所以请证明账号是你的。",
        en:
            "The number has another account, which nobody signed in to by it for long. Numbers pass "
            + "on, so show that the account is yours.",
    )
    static let takeNumberLead = Text(
        zh: "号码以前属于别人？只把号码换到你的账号；原来的账号不受影响，只是不再用这个号码。",
        en:
            "Did the number belong to somebody else? Take only the number. The account before stays "
            + "as it is, without it.",
    )
    static let takeNumber = Text(zh: "只换号码", en: "Take only the number")

    static func numberHasAccount(_ phone: String) -> Text {
        Text(
            zh: "\(phone) 已有账号，但 90 多天没有用验证码登录。号码可能换过主人，所以请证明账号是你的。",
            en: "\(phone) has an account, but nobody signed in by a code for over 90 days. Numbers "
                + "pass on, so show that the account is yours.",
        )
    }

    static func joinQuestion(_ question: JoinQuestion) -> Text {
        switch question {
        case .phone: Text(zh: "以后用哪个手机号码登录", en: "Which number signs in from now on")
        case .document: Text(zh: "以后用哪个证件登录", en: "Which document signs in from now on")
        case .profile: Text(zh: "保留哪份联系资料", en: "Which contact data are kept")
        }
    }

    static func kindAndNumber(_ document: LinkedDocument) -> Text {
        let (kind, number) = (name(of: document.number.kind), document.number.masked)
        return Text(zh: "\(kind.zh) \(number)", en: "\(kind.en) \(number)")
    }

    static func orderOfPart(_ order: OrderSummary) -> Text {
        Text(
            zh:
                "\(order.school.name) · \(order.order.number) · \(orderLabel(order.label, in: order.batch.policy).zh)",
            en:
                "\(order.school.name) · \(order.order.number) · \(orderLabel(order.label, in: order.batch.policy).en)",
        )
    }

    static func endingOrder(_ order: OrderSummary) -> Text {
        Text(
            zh: "\(order.order.number)（另一个账号里有同一学籍的订单）",
            en: "\(order.order.number) (the other account has an order for the same record)",
        )
    }

    static func contact(of profile: Profile) -> Text {
        let parts = [profile.name, profile.email, profile.qq, profile.weChat]
            .filter { !$0.isEmpty }
        return parts.isEmpty ? .notGiven : .same(parts.joined(separator: " · "))
    }
}
