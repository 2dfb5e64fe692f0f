import Domain
import Foundation

/// What a student reads of a sanction, and how to appeal.
extension Text {
    static let sanctionNotice = Text(zh: "采集已撤销", en: "Your capture was revoked")
    static let sanctionWasLifted = Text(zh: "处理已解除", en: "The sanction was lifted")
    static let sanctionNoticeLead = Text(
        zh: "采集结束后的技术检测发现照片有问题，两位老师核实后作出了下面的处理。",
        en: "The technical check after closing found a fault in your photo. Two people verified "
            + "it and decided what follows.",
    )
    static let sanctionLiftedLead = Text(
        zh: "你的申诉成立。采集已恢复为通过，暂停已经解除，不需要再做什么。",
        en: "Your appeal was right. The capture is approved again and the ban is gone; nothing is "
            + "left to do.",
    )
    static let whatWasFound = Text(zh: "发现了什么", en: "What was found")
    static let whatFollows = Text(zh: "后果", en: "What follows")
    static let sameShotForStudent = Text(
        zh: "这张照片与另一个订单的照片是同一张。",
        en: "This photo is the same shot as the photo of another order.",
    )
    static let consequence = Text(
        zh: "没有合格的毕业照片，就不能按时领取学历证书，学信网上也没有你的学历照片和公开记录。",
        en: "Without a valid photo there is no diploma on time and no public record in CHSI.",
    )
    static let appealTitle = Text(zh: "申诉", en: "Appeal")
    static let appealHow = Text(
        zh: "只能申诉一次，由没有参与这次处理的第三位老师答复。请写明照片是怎样拍的、有没有用过美颜或修图软件，"
            + "能证明的情况都可以写。",
        en: "You can appeal once; somebody who had no part in this answers. Say how the photo was "
            + "taken, whether any beautifying or editing program was used, and whatever proves "
            + "it.",
    )
    static let appealWords = Text(zh: "申诉理由", en: "Your reasons")
    static let appealWordsHint = Text(
        zh: "\(Sanction.words.lowerBound) 到 \(Sanction.words.upperBound) 个字。",
        en: "\(Sanction.words.lowerBound) to \(Sanction.words.upperBound) characters.",
    )
    static let appealSend = Text(zh: "提交申诉", en: "Send the appeal")
    static let yourAppeal = Text(zh: "你写的申诉", en: "What you wrote")
    static let toSanction = Text(zh: "查看原因和申诉办法", en: "See why and how to appeal")
    static let bannedHeading = Text(zh: "现在不能采集", en: "No capture now")

    static func banned(until date: Date) -> Text {
        let when = fullMoment(date)
        return Text(
            zh: "你在本采集中心的采集暂停到 \(when.zh)，到期自动恢复。",
            en: "This centre does not capture you until \(when.en); that ends by itself.",
        )
    }

    static func appealUntil(_ date: Date) -> Text {
        let when = moment(date)
        return Text(zh: "请在 \(when.zh) 前提交。", en: "Send it by \(when.en).")
    }

    static func appealOver(_ date: Date) -> Text {
        let when = fullMoment(date)
        return Text(
            zh: "申诉期限已于 \(when.zh) 结束。",
            en: "The time to appeal ended on \(when.en).",
        )
    }

    static func appealState(_ appeal: Appeal) -> Text {
        switch appeal.state {
        case .open:
            let when = moment(appeal.dueAt)
            return Text(
                zh: "申诉已收到，最迟 \(when.zh) 答复，会发短信给你。",
                en: "Your appeal has arrived. You get the answer by \(when.en), and a message.",
            )
        case .upheld: return Text(zh: "申诉答复：维持撤销", en: "Answer: the sanction stands")
        case .lifted: return Text(zh: "申诉成立：处理已解除", en: "Answer: the sanction is lifted")
        }
    }
}
