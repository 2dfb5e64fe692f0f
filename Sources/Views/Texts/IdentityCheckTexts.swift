import Domain

/// The words of the photo of the ID card as a proof (身份核验).
extension Text {
    static let checkIdentity = Text(zh: "身份核验", en: "Check your identity")
    static let checkIdentityLead = Text(
        zh: "请拍照上传你的证件正面。该信息仅用于实名验证，系统读出文字后立即删除照片。",
        en: "Photograph the front of your document. It only serves to check who you are, and the "
            + "picture is deleted as soon as it was read.",
    )
    static let confirmIdentityLead = Text(
        zh: "照片已经删除。请对照证件逐项核对，有错就改。确认学籍后证件信息不能再修改。",
        en: "The picture is deleted. Check every line against the document and correct it. Once "
            + "you confirm your record, nothing of it changes.",
    )
    static let nextStep = Text(zh: "下一步", en: "Next")
    static let correctedByHand = Text(
        zh: "改过的号码和姓名会标明，由老师审核时核对。",
        en: "A number or name that you change is marked for the reviewer.",
    )
    static let documentIsChecked = Text(
        zh: "证件照片已读取并比对，照片已删除",
        en: "Photographed, compared, the picture deleted",
    )

    static func doubt(_ doubt: IdentityCheck.Doubt) -> Text {
        switch doubt {
        case .numberTyped: Text(zh: "号码由本人手工更正", en: "Number corrected by hand")
        case .numberUnsure: Text(zh: "号码识别不确定", en: "Number not read for certain")
        case .nameTyped: Text(zh: "姓名由本人手工更正", en: "Name corrected by hand")
        case .nameDiffers:
            Text(zh: "证件姓名与学籍姓名不一致", en: "Name differs from the study record")
        }
    }

    /// Why the photo of a document keeps a record out, and what to do.
    static func refusal(_ fault: DocumentFault) -> Text {
        switch fault {
        case .unchecked:
            Text(
                zh: "这项采集要先核验身份。请从采集任务页面进入，拍照上传证件",
                en: "This collection checks who you are first. Start from its page and photograph "
                    + "your document",
            )
        case .differs(let contact):
            Text(
                zh: "学籍里的证件号码与你拍照核验的证件不一致。请确认是你本人的，或重新核验证件；"
                    + "信息无误请联系采集中心：\(contact)",
                en: "The record has the number of another document than the one you photographed. "
                    + "Make sure both are yours, or photograph it again; otherwise ask the "
                    + "centre: \(contact)",
            )
        case .locked(let contact):
            Text(
                zh: "学籍已确认，证件信息不能再修改。如果有误，请联系采集中心：\(contact)",
                en: "Your record is confirmed, so the document changes no more. If it is wrong, "
                    + "ask the centre: \(contact)",
            )
        case .used(let contact):
            Text(
                zh: "一个身份证件号码仅支持关联一个学籍，这个号码已在另一个账号关联。"
                    + "如果不是你本人操作，请联系采集中心：\(contact)",
                en: "One document has one record here, and this one has it in another account. If "
                    + "that was not you, tell the centre: \(contact)",
            )
        }
    }
}
