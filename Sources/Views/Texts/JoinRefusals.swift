package import Domain

extension Text {
    /// Why accounts are not joined or their holder is not believed, and what to do.
    package static func refusal(_ error: JoinError) -> Text {
        switch error {
        case .ownerUnproved:
            Text(
                zh: "这个号码很久没有登录，可能换过主人。请先用验证码登录，按提示证明账号是你的",
                en:
                    "Nobody signed in by this number for long, so it may have passed on. Sign in by a "
                    + "code first and show there that the account is yours",
            )
        case .proofMissing:
            Text(zh: "请输入证件号码或密码", en: "Enter the document number or the password")
        case .documentMalformed:
            Text(
                zh: "这不是任何一种证件的号码，请对照证件检查",
                en: "This fits no kind of document. Check it against the document",
            )
        case .ownerWrong(let left): ownerWrong(left)
        case .tooManyTries(let seconds):
            Text(
                zh: "试错太多，请 \(wait(seconds).zh)后再试，或联系采集中心",
                en: "Too many wrong tries. Try again in \(wait(seconds).en), or ask the centre",
            )
        case .gone:
            Text(
                zh: "证明已过 30 分钟或已经用过，请重新开始",
                en: "The proof is older than 30 minutes or was used. Begin again",
            )
        case .sameAccount:
            Text(
                zh: "这就是你正登录的账号，请输入另一个账号的号码",
                en: "This is the account you are signed in to. Enter the number of the other",
            )
        case .documentsDiffer(let contact): documentsDiffer(contact ?? "")
        case .ordersClash(let mine, let theirs, let contact):
            Text(
                zh: "订单 \(mine) 和 \(theirs) 是同一学籍，都已支付或在审核，不能自动合并。请联系采集中心：\(contact)",
                en: "Orders \(mine) and \(theirs) are for one record and both paid for or under "
                    + "review. Ask the centre to help: \(contact)",
            )
        case .choiceMissing(let question): choiceMissing(question)
        }
    }

    private static func choiceMissing(_ question: JoinQuestion) -> Text {
        switch question {
        case .phone:
            Text(
                zh: "请选择以后用哪个手机号码登录",
                en: "Choose which number signs in from now on",
            )
        case .document:
            Text(
                zh: "请选择以后用哪个证件登录",
                en: "Choose which document signs in from now on",
            )
        case .profile:
            Text(zh: "请选择保留哪份联系资料", en: "Choose which contact data are kept")
        }
    }

    private static func ownerWrong(_ left: Int) -> Text {
        guard left > 0 else {
            return Text(
                zh: "不是这个账号的证件号码或密码。今天不能再试，请联系采集中心",
                en: "That is not the account's document or password. No try is left today; ask the "
                    + "centre",
            )
        }
        return Text(
            zh: "不是这个账号的证件号码或密码，今天还可以试 \(left) 次",
            en: left == 1
                ? "That is not the account's document or password. You have 1 try left today"
                : "That is not the account's document or password. You have \(left) tries left today",
        )
    }

    private static func documentsDiffer(_ contact: String) -> Text {
        Text(
            zh: "两个账号关联了同一种证件的两个号码，看起来是两个人，不能合并。如果有误，请联系采集中心。\(contact)",
            en: "The accounts have two numbers of one kind of document, so they seem to be two "
                + "people's and are not joined. If that is wrong, ask the centre. \(contact)",
        )
    }
}

extension JoinError {
    package var explanation: Explanation {
        switch self {
        case .gone:
            Explanation(Text(zh: "请重新开始", en: "Begin again"), .refusal(self), .expired)
        case .ownerUnproved, .proofMissing, .documentMalformed, .ownerWrong, .tooManyTries,
            .sameAccount, .documentsDiffer, .ordersClash, .choiceMissing:
            Explanation(Text(zh: "没有完成", en: "Not done"), .refusal(self), .refused)
        }
    }
}
