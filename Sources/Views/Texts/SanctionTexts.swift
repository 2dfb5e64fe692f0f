import Domain
import Foundation

/// The words of sanctions at the desk.
extension Text {
    static let sanctions = Text(zh: "处理", en: "Sanctions")
    static let sanctionsLead = Text(
        zh: "撤销采集须由两位老师先后作出；申诉由第三位老师答复。",
        en: "Two people revoke a capture, one after the other; a third answers the appeal.",
    )
    static let noSanctions = Text(zh: "还没有处理。", en: "There are no sanctions.")
    static let sanctionTitle = Text(zh: "撤销采集", en: "Revoke a capture")
    static let proposedAt = Text(zh: "建议时间", en: "Proposed")
    static let bannedUntil = Text(zh: "暂停采集到", en: "Banned until")
    static let proposerWrote = Text(zh: "建议理由", en: "Reasons of the proposal")
    static let deciderWrote = Text(zh: "确认意见", en: "The second person wrote")
    static let sanctionDecision = Text(zh: "你的决定", en: "Your decision")
    static let confirmSanction = Text(zh: "确认撤销", en: "Confirm")
    static let confirmSanctionHint = Text(
        zh: "立即撤销采集，暂停这位学生在本中心的采集，并发消息给学生。",
        en: "The capture is revoked now, the student is banned with this centre and told.",
    )
    static let declineSanction = Text(zh: "不撤销", en: "Decline")
    static let declineSanctionHint = Text(
        zh: "照片保持通过，学生不会收到消息。",
        en: "The photo stays approved; the student is not told.",
    )
    static let decisionWords = Text(zh: "意见", en: "Your words")
    static let decisionWordsHint = Text(
        zh: "写明依据，最多 \(Sanction.words.upperBound) 个字。",
        en: "Say on which evidence, in at most \(Sanction.words.upperBound) characters.",
    )
    static let sendDecision = Text(zh: "提交决定", en: "Send the decision")
    static let appealHeading = Text(zh: "学生的申诉", en: "The student's appeal")
    static let appealOutcome = Text(zh: "申诉答复", en: "Answer to the appeal")
    static let upholdSanction = Text(zh: "维持撤销", en: "The sanction stands")
    static let upholdSanctionHint = Text(
        zh: "采集保持撤销，暂停到期自动解除。",
        en: "The capture stays revoked; the ban ends at its date.",
    )
    static let liftSanction = Text(zh: "解除处理", en: "Lift the sanction")
    static let liftSanctionHint = Text(
        zh: "采集恢复为通过，暂停立即解除，并发消息给学生。",
        en: "The capture is approved again, the ban ends now, and the student is told.",
    )
    static let appealAnswerHint = Text(
        zh: "学生会看到这段话。\(Sanction.words.lowerBound) 到 \(Sanction.words.upperBound) 个字。",
        en: "The student reads this. \(Sanction.words.lowerBound) to "
            + "\(Sanction.words.upperBound) characters.",
    )
    static let sendAnswer = Text(zh: "发出答复", en: "Send the answer")
    static let answerDue = Text(zh: "答复期限", en: "Answer due")

    static func sanctionState(_ state: SanctionState) -> Text {
        switch state {
        case .proposed: Text(zh: "待确认", en: "To be confirmed")
        case .declined: Text(zh: "未确认", en: "Declined")
        case .inForce: Text(zh: "生效", en: "In force")
        case .lifted: Text(zh: "已解除", en: "Lifted")
        }
    }

    static let banOver = Text(zh: "暂停已到期", en: "Ban over")
    static let appealWaits = Text(zh: "申诉待答复", en: "Appeal to be answered")
}
