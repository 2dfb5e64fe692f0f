import Domain

/// The words of 我的学历 and of corrections.
extension Text {
    package static let records = Text(zh: "我的学历", en: "My records")
    static let recordsEmpty = Text(zh: "您当前还没有学历哦", en: "You have no record yet")
    static let recordsEmptyDetail = Text(
        zh: "用学校通知里的特征码、二维码或学校名称添加。",
        en: "Add one with the feature code, the QR code or the name of your school.",
    )
    static let addRecord = Text(zh: "添加学历", en: "Add a record")
    static let orderDetailWord = Text(zh: "订单详情", en: "Order details")
    static let recordUnfinished = Text(zh: "尚未确认", en: "Not confirmed yet")
    static let recordUnfinishedSentence = Text(
        zh: "学籍还没有核对完，核对后才能拍照。",
        en: "Your enrolment is not confirmed yet; the photo comes after that.",
    )
    static let recordContinue = Text(zh: "继续添加", en: "Carry on")
    static let recordAddedTitle = Text(zh: "这条学籍已经添加", en: "This record is added already")
    static let recordAddedLead = Text(
        zh: "同一条学籍只添加一次，它的订单在这里。",
        en: "A record is added once; here is its order.",
    )

    static let correctionTitle = Text(zh: "申请更正", en: "Ask for a correction")
    static func correctionLead(days: Int) -> Text {
        Text(
            zh: "学籍信息有误时告诉我们，老师在 \(days) 个工作日内答复，答复会显示在订单页。",
            en: "Tell us what is wrong in your record. You have an answer within \(days) working "
                + "days, on the page of your order.",
        )
    }
    static let correctionField = Text(zh: "哪一项有误", en: "What is wrong?")
    static let correctionWanted = Text(zh: "正确的内容", en: "What is right?")
    static let correctionRemark = Text(zh: "说明", en: "Remark")
    static let correctionRemarkHint = Text(
        zh: "例如依据什么更正，最多 200 字。",
        en: "Such as what shows it; at most 200 characters.",
    )
    package static let correctionFieldMissing = Text(
        zh: "请选择哪一项有误",
        en: "Choose what is wrong",
    )
    static let correctionSend = Text(zh: "提交申请", en: "Send the request")
    static let corrections = Text(zh: "更正申请", en: "Corrections")
    static let noneCorrectable = Text(
        zh: "现在没有可以申请更正的内容。",
        en: "There is nothing to ask a correction for now.",
    )
    static func state(_ state: Correction.State) -> Text {
        switch state {
        case .waiting: Text(zh: "待答复", en: "Waiting")
        case .accepted: Text(zh: "已更正", en: "Corrected")
        case .refused: Text(zh: "未更正", en: "Not corrected")
        }
    }
    static func becomes(_ before: Text, _ wanted: Text) -> Text {
        Text(zh: "“\(before.zh)”改为“\(wanted.zh)”", en: "“\(before.en)” to “\(wanted.en)”")
    }
    static func answered(_ answer: String) -> Text {
        Text(zh: "答复：\(answer)", en: "Answer: \(answer)")
    }
    static func answerBy(_ date: Text) -> Text {
        Text(zh: "最迟 \(date.zh) 答复", en: "Answer by \(date.en)")
    }

    // The desk
    static let noCorrections = Text(zh: "没有更正申请。", en: "Nobody asked for a correction.")
    static let correctionWhen = Text(zh: "申请时间", en: "Asked")
    static let correctionDue = Text(zh: "答复期限", en: "Due")
    static let correctionAnswer = Text(zh: "答复", en: "Answer")
    static let correctionAnswerHint = Text(
        zh: "同学会在订单页看到；不同意时必填，最多 200 字。",
        en: "The student reads it; needed for a refusal, at most 200 characters.",
    )
    static let correctionAccept = Text(zh: "同意并更正", en: "Accept and correct")
    static let correctionRefuse = Text(zh: "不同意", en: "Refuse")
    static func correctionOf(_ name: Text) -> Text {
        Text(zh: "更正\(name.zh)", en: "Correct: \(name.en)")
    }
}
