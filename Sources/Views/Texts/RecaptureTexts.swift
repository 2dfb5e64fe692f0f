package import Domain

/// The words of capturing again after approval (再次采集).
extension Text {
    static let recaptureLegend = Text(zh: "再次采集", en: "Capturing again")

    static func recapture(_ rule: BatchPolicy.Recapture) -> (name: Text, meaning: Text) {
        switch rule {
        case .never:
            (
                Text(zh: "不可以，只采集一次", en: "Never, one capture only"),
                Text(
                    zh: "审核驳回后也不能重拍；付款和提交前会提醒学生。学信网退回的仍可重拍。",
                    en: "A refused photo is not replaced; students are told before they hand in. "
                        + "One that CHSI returns still is.",
                )
            )
        case .afterRefusal:
            (
                Text(zh: "驳回后可以重拍", en: "After a refusal"),
                Text(zh: "通过后不能再换照片。", en: "Once approved, the photo stays.")
            )
        case .withApproval:
            (
                Text(zh: "通过后也可以申请", en: "After approval too, on request"),
                Text(
                    zh: "学生写明理由，由审核人以外的另一位老师答复。",
                    en: "The student says why, and somebody other than the reviewer answers.",
                )
            )
        }
    }

    static let oneCaptureOnly = Text(zh: "只采集一次", en: "One photo only")
    static let oneCaptureOnlyMeans = Text(
        zh: "这次采集每人只收一张照片，审核没有通过也不能重拍。请仔细核对再提交。",
        en: "This collection takes one photo of each person; a refused one cannot be replaced. "
            + "Look closely before you hand it in.",
    )

    static let recaptureTitle = Text(zh: "申请再次采集", en: "Ask to capture again")
    static let recaptureLead = Text(
        zh: "照片已经通过审核。如果需要换一张，请写明理由，由另一位老师答复。",
        en: "Your photo is approved. If it has to be another one, say why; a second member of "
            + "staff answers.",
    )
    static let recaptureWords = Text(zh: "为什么要换照片", en: "Why it has to be another photo")
    static let recaptureWordsHint = Text(
        zh: "\(RecaptureRequest.words.lowerBound)–\(RecaptureRequest.words.upperBound) 个字。"
            + "不要写证件号码和手机号。",
        en: "\(RecaptureRequest.words.lowerBound) to \(RecaptureRequest.words.upperBound) "
            + "characters. Leave out ID and phone numbers.",
    )
    static let recaptureSend = Text(zh: "提交申请", en: "Send the request")
    static let recaptureOfferHeading = Text(zh: "想换一张照片？", en: "Want another photo?")
    static let recaptureOffer = Text(
        zh: "可以申请再次采集，\(RecaptureRequest.workingDays) 个工作日内答复，不再收费。"
            + "新照片通过之前，原照片一直有效。",
        en: "You may ask to capture again; the answer comes within "
            + "\(RecaptureRequest.workingDays) working days, at no charge. Your photo stands until "
            + "a new one is approved.",
    )
    static let recaptureYourWords = Text(zh: "你的理由", en: "What you wrote")
    static let keepApprovedHeading = Text(zh: "不换了？", en: "Changed your mind?")
    static let keepApprovedHint = Text(
        zh: "可以保留已通过的照片。到期没有新照片，也会自动保留它。",
        en:
            "You may keep the approved photo. It also stays by itself when no new one comes in time.",
    )
    static let keepApproved = Text(zh: "保留已通过的照片", en: "Keep the approved photo")

    static func recaptureState(_ state: RecaptureState) -> Text {
        switch state {
        case .waiting: Text(zh: "等待答复", en: "Waiting for the answer")
        case .granted: Text(zh: "同意再次采集", en: "Granted")
        case .declined: Text(zh: "没有同意，原照片有效", en: "Not granted; your photo stands")
        }
    }

    // The desk.
    static let deskRecaptures = Text(zh: "再次采集", en: "Captures again")
    static let deskRecapturesLead = Text(
        zh: "照片通过后申请换照片的学生。终审通过这张照片的人不能答复，所以不在自己的列表里。",
        en: "Students who ask for another photo after approval. Who approved a photo does not "
            + "answer about it; those are not in your list.",
    )
    static let noRecaptures = Text(zh: "没有等待答复的申请。", en: "No request waits.")
    static let recaptureAskedAt = Text(zh: "申请时间", en: "Sent")
    static let recaptureOutcome = Text(zh: "是否同意", en: "Outcome")
    static let recaptureGrant = Text(zh: "同意再次采集", en: "Let them capture again")
    static let recaptureGrantHint = Text(
        zh: "订单等待新照片；还没报送的先不报送，学信网已接收的等新照片通过后被取代。",
        en: "The order waits for a new photo. What is not sent yet is held back; what CHSI has is "
            + "superseded once the new photo is approved.",
    )
    static let recaptureDecline = Text(zh: "不同意", en: "Decline")
    static let recaptureDeclineHint = Text(zh: "原照片有效，请写明理由。", en: "The photo stands. Say why.")
    static let approvedPhotoAlt = Text(zh: "已通过的照片", en: "The approved photo")

    /// Why one cannot capture again or a request not be answered, and what to do.
    package static func refusal(_ error: RecaptureError) -> Text {
        switch error {
        case .notOffered:
            Text(
                zh: "这个采集批次通过后不能换照片。有疑问请联系采集中心。",
                en: "This collection does not change approved photos. Ask the centre if in doubt.",
            )
        case .notApproved:
            Text(
                zh: "照片还没有通过审核，不需要申请。请查看订单。",
                en: "The photo is not approved, so there is nothing to ask for. Look at the order.",
            )
        case .atTheRegistry:
            Text(
                zh: "照片正在报送学信网，请等到有结果后再申请",
                en: "The photo is on its way to CHSI. Ask once its answer is there",
            )
        case .inProduction:
            Text(
                zh: "纸质照片正在制作，请等寄出后再申请",
                en: "Prints are being made. Ask once they are sent",
            )
        case .alreadyAsked:
            Text(
                zh: "已经有一个申请在等待答复。结果请看订单。",
                en: "A request waits already. See the order for the answer.",
            )
        case .wordsTooShort(let count, let least):
            Text(
                zh: "理由只有 \(count) 个字，至少写 \(least) 个字，说清楚为什么要换",
                en: "Your reason has \(count) characters. Write at least \(least)",
            )
        case .wordsTooLong(let count, let limit), .answerTooLong(let count, let limit):
            Text(
                zh: "写了 \(count) 个字，最多 \(limit) 个，请删短",
                en: "You wrote \(count) characters, at most \(limit) fit. Shorten it",
            )
        case .outcomeMissing: Text(zh: "请选择是否同意", en: "Choose whether to grant it")
        case .answerMissing:
            Text(zh: "请写明为什么不同意，学生会看到", en: "Say why not; the student reads it")
        case .alreadyAnswered:
            Text(
                zh: "这个申请已有答复。请回到列表看下一个。",
                en: "This request is answered already. Go back to the list for the next one.",
            )
        case .samePerson:
            Text(
                zh: "这张照片是你通过的，申请要由另一个人答复。",
                en: "You approved this photo yourself; somebody else has to answer.",
            )
        case .nothingToKeep:
            Text(
                zh: "没有可以保留的照片。请查看订单。",
                en: "There is no approved photo to keep. Look at the order.",
            )
        case .notFound:
            Text(
                zh: "没有找到这个申请。请从列表重新进入。",
                en: "There is no such request. Open it from the list.",
            )
        }
    }
}
