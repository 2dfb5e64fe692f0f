package import Domain
import Foundation

/// The words of contested refusals (申诉).
extension Text {
    static let contestTitle = Text(zh: "申诉", en: "Object to the refusal")
    static let contestLead = Text(
        zh: "如果你认为驳回不对，请写明理由。由另一位老师重新查看这张照片并答复。",
        en: "If you think the refusal is wrong, say why. Another member of staff looks at this "
            + "photo again and answers.",
    )
    static let contestWords = Text(zh: "为什么不该驳回", en: "Why the photo is right")
    static let contestWordsHint = Text(
        zh: "\(Contest.words.lowerBound)–\(Contest.words.upperBound) 个字。不要写证件号码和手机号。",
        en: "\(Contest.words.lowerBound) to \(Contest.words.upperBound) characters. Leave out ID "
            + "and phone numbers.",
    )
    static let contestSend = Text(zh: "提交申诉", en: "Send the objection")
    static let contestOfferHeading = Text(zh: "认为驳回不对？", en: "Think the refusal is wrong?")
    static let contestOffer = Text(
        zh: "可以申诉，由另一位老师在 \(Contest.workingDays) 个工作日内答复。等待期间也可以直接重拍。",
        en: "You may object; another member of staff answers within \(Contest.workingDays) working "
            + "days. You may also take a new photo meanwhile.",
    )
    static let toContest = Text(zh: "去申诉", en: "Object")
    static let contestYourWords = Text(zh: "你的理由", en: "What you wrote")
    static let contestAnswer = Text(zh: "答复", en: "Answer")

    static let contestOldPhoto = Text(
        zh: "原照片：驳回已撤销，但你已交了新照片，原照片不再使用。",
        en: "The old photo: no longer refused, but not used, as you have given a new one.",
    )
    static let contestNewPhoto = Text(
        zh: "新照片：按正常流程继续，不用再付费。",
        en: "The new photo: goes on as usual, at no further cost.",
    )

    static func contestDue(_ date: Date) -> Text {
        let until = moment(date)
        return Text(
            zh: "最迟 \(until.zh) 答复，会发短信给你。",
            en: "The answer comes by \(until.en), by "
                + "text message."
        )
    }

    static func contestState(_ state: ContestState) -> Text {
        switch state {
        case .open: Text(zh: "等待答复", en: "Waiting for the answer")
        case .upheld: Text(zh: "维持驳回", en: "The refusal stands")
        case .overturned: Text(zh: "申诉成立，驳回已撤销", en: "You were right; it is taken back")
        }
    }

    // The desk.
    static let deskContests = Text(zh: "申诉", en: "Objections")
    static let deskContestsLead = Text(
        zh: "学生对驳回的申诉。驳回照片的人不能答复自己的驳回，所以不在你的列表里。",
        en: "Students who object to a refusal. Nobody answers about a refusal of their own; those "
            + "are not in your list.",
    )
    static let noContests = Text(zh: "没有等待答复的申诉。", en: "No objection waits.")
    static let contestAgainst = Text(zh: "针对", en: "Against")
    static let contestAgainstMachine = Text(zh: "机器检测", en: "The machine")
    static let contestAgainstReviewer = Text(zh: "人工审核", en: "A reviewer")
    static let contestOpenedAt = Text(zh: "提出时间", en: "Sent")
    static let contestDueAt = Text(zh: "答复期限", en: "Due")
    static let contestOverdue = Text(zh: "已超期", en: "Overdue")
    static let contestStudentWrote = Text(zh: "学生写道", en: "The student wrote")
    static let contestWhyRefused = Text(zh: "驳回原因", en: "Why it was refused")
    static let contestOutcome = Text(zh: "答复结果", en: "Outcome")
    static let contestUphold = Text(zh: "维持驳回", en: "The refusal stands")
    static let contestUpholdHint = Text(
        zh: "学生重拍一张，至少再给两天。",
        en: "The student takes a new photo, with two more days at least.",
    )
    static let contestOverturn = Text(zh: "撤销驳回", en: "Take the refusal back")
    static let contestOverturnMachineHint = Text(
        zh: "照片按原样制作标准照，由学生提交审核。",
        en: "The photo is made as it is, and the student submits it for review.",
    )
    static let contestOverturnReviewHint = Text(
        zh: "照片通过这一审，继续后面的流程；终审由第三个人决定。",
        en: "The photo passes this stage and goes on; a third person decides the final one.",
    )
    static let contestAnswerHint = Text(
        zh: "学生会看到这段话，最多 \(Contest.answerWords.upperBound) 个字。",
        en: "The student reads this; at most \(Contest.answerWords.upperBound) characters.",
    )
    static let contestAnswerSend = Text(zh: "发出答复", en: "Send the answer")
    static let contestPhotoAlt = Text(zh: "被驳回的照片", en: "The refused photo")

    /// Why a refusal cannot be contested or answered, and what to do.
    package static func refusal(_ error: ContestError) -> Text {
        switch error {
        case .notOffered:
            Text(
                zh: "这张照片现在不能申诉：它没有被驳回，或订单已有新进展。请查看订单。",
                en: "This photo cannot be objected about now: it is not refused, or the order has "
                    + "moved on. Look at the order.",
            )
        case .alreadyContested:
            Text(
                zh: "这张照片已经申诉过，每张照片只能申诉一次。结果请看订单。",
                en: "You objected about this photo already; that is possible once. See the order "
                    + "for the answer.",
            )
        case .wordsTooShort(let count, let least):
            Text(
                zh: "理由只有 \(count) 个字，至少写 \(least) 个字，说清楚照片为什么合格",
                en: "Your reason has \(count) characters. Write at least \(least), saying why the "
                    + "photo is right",
            )
        case .wordsTooLong(let count, let limit), .answerTooLong(let count, let limit):
            Text(
                zh: "写了 \(count) 个字，最多 \(limit) 个，请删短",
                en: "You wrote \(count) characters, at most \(limit) fit. Shorten it",
            )
        case .outcomeMissing:
            Text(zh: "请选择维持还是撤销", en: "Choose whether the refusal stands")
        case .answerMissing:
            Text(zh: "请写明理由，学生会看到", en: "Say why; the student reads it")
        case .alreadyAnswered:
            Text(
                zh: "这个申诉已有答复。请回到列表看下一个。",
                en: "This objection is answered already. Go back to the list for the next one.",
            )
        case .samePerson:
            Text(
                zh: "这张照片是你驳回的，申诉要由另一个人答复。",
                en: "You refused this photo yourself; somebody else has to answer.",
            )
        case .photoCannotBeMade:
            Text(
                zh: "用这张照片做不出符合规格的标准照，不能撤销。请维持驳回，并写明怎样重拍",
                en: "No photo by the specification can be made of this picture. Let the refusal "
                    + "stand and say how to take a new one",
            )
        case .notFound:
            Text(
                zh: "没有找到这个申诉。请从申诉列表重新进入。",
                en: "There is no such objection. Open it from the list.",
            )
        }
    }
}
