package import Domain

extension Text {
    /// Why a study record was not added, filled in or corrected, and what to do.
    package static func refusal(_ error: EnrolmentError) -> Text {
        switch error {
        case .documentNumber(let error): refusal(error)
        case .levelMissing: Text(zh: "请选择学历层次", en: "Choose your level")
        case .noMatch(let left, let contact): noMatch(left, contact)
        case .triesUsedUp(let until, let contact): triesUsedUp(until: moment(until), contact)
        case .recordTaken(let contact):
            Text(
                zh: "这条学籍已由另一个账号添加。如果不是你本人操作，请联系采集中心：\(contact)",
                en: "Another account added this record. If that was not you, tell the centre: "
                    + contact,
            )
        case .recordAddedAlready:
            Text(
                zh: "这条学籍你已经添加过，不用再添加。请在“我的学历”里查看它的订单",
                en: "You added this record before; once is enough. Find its order in My records",
            )
        case .oneRecordOnly:
            Text(
                zh: "这个采集中心规定一个账号只能关联一条学籍，你已经关联了一条。请在“我的学历”里继续",
                en: "This centre takes one record for each account, and yours has one. Go on in "
                    + "My records",
            )
        case .wayNotOffered:
            Text(
                zh: "这项采集不用这种方式核对学籍。请从采集任务页面重新进入",
                en: "This collection does not confirm enrolments in this way. Start from its page",
            )
        case .fieldsWrong(let faults): faults.first.map(wrong) ?? fillInTitle
        case .handedIn:
            Text(
                zh: "照片已经提交，信息不能再改。撤回提交或等审核结果后再修改",
                en: "The photo was handed in, so nothing changes now. Withdraw it first, or wait "
                    + "for the review",
            )
        case .correctionNotOffered:
            Text(zh: "这项信息不能申请更正", en: "No correction can be asked for this")
        case .correctionWaiting:
            Text(
                zh: "这项信息已经申请更正，请等老师答复",
                en: "You asked to correct this already. Wait for the answer",
            )
        case .correctionTooLate(let contact):
            Text(
                zh: "照片已审核通过，不能再在线更正。请联系采集中心：\(contact)",
                en: "The photo is approved, so it is too late to correct this here. Ask the "
                    + "centre: \(contact)",
            )
        case .remarkTooLong(let found, let limit):
            Text(
                zh: "现在 \(found) 字，请缩短到 \(limit) 字以内",
                en: "This has \(found) characters; keep it within \(limit)",
            )
        case .correctionAnswered:
            Text(zh: "这个申请已经有人答复", en: "Somebody has answered this already")
        case .answerMissing:
            Text(zh: "请写明不同意的理由，同学会看到", en: "Give the reason; the student reads it")
        case .document(let fault): refusal(fault)
        }
    }

    private static func noMatch(_ left: Int, _ contact: String) -> Text {
        Text(
            zh: "没有匹配到你的信息。请核对证件号码和学历层次，还可以试 \(left) 次；"
                + "信息无误请联系班主任或采集中心：\(contact)",
            en: "Nobody on the list fits. Check the number and the level; tries left: \(left). "
                + "If both are right, ask your teacher or the centre: \(contact)",
        )
    }

    private static func triesUsedUp(until: Text, _ contact: String) -> Text {
        Text(
            zh: "没有匹配到你的信息，一天内最多试 5 次。请联系班主任或采集中心核对：\(contact)，"
                + "或在 \(until.zh) 之后再试",
            en: "Nobody fits, and five tries a day are the most. Ask your teacher or the centre: "
                + "\(contact), or try again after \(until.en)",
        )
    }
}

extension EnrolmentError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .documentNumber, .levelMissing, .noMatch, .triesUsedUp, .recordTaken, .wayNotOffered:
            Explanation(Text(zh: "学籍没有核对成功", en: "Not yet confirmed"), advice, .refused)
        case .recordAddedAlready, .oneRecordOnly:
            Explanation(Text(zh: "已经添加过", en: "Added already"), advice, .refused)
        case .document:
            Explanation(Text(zh: "身份没有核验", en: "Your identity is not checked"), advice, .refused)
        case .fieldsWrong, .handedIn:
            Explanation(Text(zh: "信息没有保存", en: "Nothing was saved"), advice, .refused)
        case .correctionNotOffered, .correctionWaiting, .correctionTooLate, .remarkTooLong,
            .correctionAnswered, .answerMissing:
            Explanation(Text(zh: "申请没有处理", en: "The request did not go on"), advice, .refused)
        }
    }
}

extension DeclarationRefusal {
    /// What is wrong with the declaration, at its fields.
    package var fieldErrors: [FieldError] {
        faults.map { FieldError($0.field.rawValue, .wrong($0)) }
            + (document.map { [FieldError("documentNumber", .refusal($0))] } ?? [])
    }

    package var explanation: Explanation {
        Explanation(
            Text(zh: "信息没有保存", en: "Nothing was saved"),
            fieldErrors.first?.message ?? .fillInTitle,
            .refused,
        )
    }
}

/// What is wrong with a form about a study record, at its fields; empty when the refusal is not
/// about a field.
package func fieldErrors(of error: EnrolmentError) -> [FieldError] {
    switch error {
    case .documentNumber, .noMatch, .triesUsedUp, .document(.differs):
        [FieldError("documentNumber", .refusal(error))]
    case .levelMissing: [FieldError("level", .refusal(error))]
    case .fieldsWrong(let faults): faults.map { FieldError($0.field.rawValue, .wrong($0)) }
    case .remarkTooLong: [FieldError("remark", .refusal(error))]
    case .answerMissing: [FieldError("answer", .refusal(error))]
    case .recordTaken, .recordAddedAlready, .oneRecordOnly, .wayNotOffered, .handedIn,
        .correctionNotOffered, .correctionWaiting, .correctionTooLate, .correctionAnswered,
        .document:
        []
    }
}
