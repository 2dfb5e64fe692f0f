package import Domain
import Foundation

extension Text {
    /// Why a sanction goes no further, and what to do.
    package static func refusal(_ error: SanctionError) -> Text {
        switch error {
        case .batchStillOpen(let end): checkWhenClosed(end)
        case .nothingToCheck:
            Text(
                zh: "没有可检测的照片：没有已提交的照片，或都已有发现。",
                en: "There is no photo to check: none is handed in, or all were found before.",
            )
        case .findingClosed:
            Text(
                zh: "这条发现已有判断。请回到列表看下一条。",
                en: "This finding is judged already. Go back to the list for the next one.",
            )
        case .sanctionsOff:
            Text(
                zh: "这个批次没有启用处理，只能关闭这条发现。要启用，请修改批次规则。",
                en: "This batch has no sanctions, so the finding can only be closed. Change the "
                    + "rules of the batch to have them.",
            )
        case .photoNotApproved:
            Text(
                zh: "照片还没有通过审核，或已换成另一张，不能撤销。审核中的照片请在审核时驳回。",
                en: "The photo is not approved, or another one took its place, so nothing can be "
                    + "revoked. A photo under review is refused there.",
            )
        case .outcomeMissing: Text(zh: "请选择一项", en: "Choose one")
        case .wordsTooShort(let count, let least):
            Text(
                zh: "写了 \(count) 个字，至少写 \(least) 个字，说清楚理由",
                en: "You wrote \(count) characters. Write at least \(least), giving the reasons",
            )
        case .wordsTooLong(let count, let limit):
            Text(
                zh: "写了 \(count) 个字，最多 \(limit) 个，请删短",
                en: "You wrote \(count) characters, at most \(limit) fit. Shorten it",
            )
        case .banEndWrong(let typed, let latest): banEndWrong(typed, latest)
        case .samePerson:
            Text(
                zh: "这是你提出的建议，要由另一位老师确认。",
                en: "You proposed this yourself; somebody else has to decide.",
            )
        case .thirdPersonNeeded:
            Text(
                zh: "你参与了这次处理，申诉要由第三位老师答复。",
                en: "You had a part in this sanction; a third person has to answer.",
            )
        case .alreadyDecided:
            Text(
                zh: "这项处理已有决定。请回到列表查看。",
                en: "This sanction is decided already. See the list.",
            )
        case .appealNotOffered:
            Text(
                zh: "现在没有可以申诉的处理。请查看订单。",
                en: "There is nothing to appeal against now. Look at the order.",
            )
        case .appealTooLate(let end): appealOver(end)
        case .alreadyAppealed:
            Text(
                zh: "已经申诉过，只能申诉一次。结果请看订单。",
                en: "You appealed already; that is possible once. See the order for the answer.",
            )
        case .alreadyAnswered:
            Text(
                zh: "这个申诉已有答复。请回到列表看下一个。",
                en: "This appeal is answered already. Go back to the list for the next one.",
            )
        case .banned(let until, let contact): banned(until, contact)
        case .notFound:
            Text(
                zh: "没有找到这项处理。请从列表或订单重新进入。",
                en: "There is no such sanction. Open it from the list or the order.",
            )
        }
    }

    private static func banEndWrong(_ typed: String, _ latest: Date) -> Text {
        let last = fullDay(latest)
        return Text(
            zh: "暂停采集的日期“\(typed)”不对，请填写今天到 \(last.zh) 之间的一天，例如 2027-01-31",
            en: "The end of the ban \"\(typed)\" is wrong; enter a day from today to \(last.en), "
                + "such as 2027-01-31",
        )
    }

    private static func banned(_ until: Date, _ contact: String) -> Text {
        let words = banned(until: until)
        return Text(
            zh: "\(words.zh)原因和申诉办法请看“我的订单”里被撤销的订单，或联系采集中心：\(contact)。",
            en: "\(words.en) See the revoked order under “My orders” for the reasons and how to "
                + "appeal, or reach the centre: \(contact).",
        )
    }
}

extension SanctionError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .banned: Explanation(.bannedHeading, advice, .closed)
        case .notFound:
            Explanation(Text(zh: "没有找到这项处理", en: "No such sanction"), advice, .search)
        case .batchStillOpen:
            Explanation(Text(zh: "采集还没有结束", en: "The collection is still open"), advice, .expired)
        case .appealTooLate, .alreadyAppealed, .appealNotOffered:
            Explanation(Text(zh: "不能申诉", en: "No appeal is possible"), advice, .closed)
        case .nothingToCheck, .findingClosed, .sanctionsOff, .photoNotApproved, .outcomeMissing,
            .wordsTooShort, .wordsTooLong, .banEndWrong, .samePerson, .thirdPersonNeeded,
            .alreadyDecided, .alreadyAnswered:
            Explanation(Text(zh: "没有保存", en: "Nothing was saved"), advice, .refused)
        }
    }
}
