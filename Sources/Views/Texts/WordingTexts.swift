import Domain

/// Our words, and a centre's in their place where it has some.
extension Text {
    static let wordingHeading = Text(zh: "用语", en: "Wording")
    static let wordingLead = Text(
        zh: "同学习惯的叫法可以在这里换成中心自己的，最多 \(Wording.longest) 个字；留空用系统的。英文页面不变。",
        en:
            "Put the words that your students know in place of ours, in Chinese, up to \(Wording.longest) characters; leave empty to keep ours. English pages stay as they are.",
    )
    static let stateWords = Text(zh: "订单状态的叫法", en: "Names of states")
    static let actionWords = Text(zh: "按钮的叫法", en: "Words on buttons")

    /// The word of ours that a centre may replace.
    static func ours(_ key: WordingKey) -> Text {
        switch key {
        case .state(let label): orderLabel(label)
        case .action(let action): orderAction(action)
        case .handIn: submitNow
        }
    }

    static func wrongWord(_ key: WordingKey, _ typed: String) -> Text {
        Text(
            zh: "“\(ours(key).zh)”的叫法有 \(typed.trimmed.count) 个字，请缩短到 \(Wording.longest) 个字以内，写成一行",
            en:
                "The word for \"\(ours(key).en)\" has \(typed.trimmed.count) characters; keep it on one line within \(Wording.longest)",
        )
    }

    /// The state of an order as its students read it.
    static func orderLabel(_ label: OrderLabel, in policy: BatchPolicy) -> Text {
        worded(.state(label), in: policy)
    }

    /// The words on a button as the students of a batch read them.
    static func orderAction(_ action: OrderAction, in policy: BatchPolicy) -> Text {
        worded(.action(action), in: policy)
    }

    /// The words on the button below the answers.
    static func handIn(in policy: BatchPolicy, paysNext: Bool) -> Text {
        let ours = paysNext ? submitAndPay : submitNow
        return Text(zh: policy.wording?.handIn ?? ours.zh, en: ours.en)
    }

    private static func worded(_ key: WordingKey, in policy: BatchPolicy) -> Text {
        let own = ours(key)
        return Text(zh: policy.wording?[key] ?? own.zh, en: own.en)
    }
}
