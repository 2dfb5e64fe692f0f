import Domain

/// The words of the form of a batch about proofs and the facts that are asked for.
extension Text {
    static let howProved = Text(zh: "核对学籍", en: "Enrolment")
    static let proofsLegend = Text(zh: "怎样核对学籍", en: "How enrolments are confirmed")
    static let proofsHint = Text(
        zh: "勾选几种方式时，同学任选其一；“证件照片”在其他方式之前，每位同学都要拍。",
        en: "Where several are ticked, each student uses one of them; the photo of the ID card "
            + "comes first and is asked of everybody.",
    )
    static let recordsLegend = Text(
        zh: "一个账号可以添加几条学籍",
        en: "Records for each account",
    )
    static let askedLegend = Text(zh: "要填写的信息", en: "What is asked for")
    static let askedHint = Text(
        zh: "需要的信息在拍照前填写。“固定”以学籍为准；“可修改”由同学填写；“申请更正”以学籍为准，有误时由老师更正。",
        en: "Asked before the photo. Fixed: as the record says. Editable: the student types it. "
            + "By request: as the record says, corrected by staff.",
    )
    static let notAsked = Text(zh: "不需要", en: "Not asked")
    static let wrongProofs = Text(
        zh: "请至少勾选一种核对方式；“证件号码后四位”要与“图像采集码”一起使用，"
            + "“证件照片”要与采集码、名单或本人填报一起使用",
        en: "Tick at least one way; the last four need the capture code, and the photo of the ID "
            + "card needs code, roster or own word beside it",
    )

    static func proof(_ proof: BatchPolicy.Proof) -> (name: Text, meaning: Text) {
        switch proof {
        case .captureCode:
            (
                Text(zh: "图像采集码", en: "Capture code"),
                Text(zh: "学信网发给学生的二维码。", en: "The QR code that CHSI gives each student.")
            )
        case .lastFour:
            (
                Text(zh: "证件号码后四位", en: "Last four of the ID number"),
                Text(zh: "上传采集码后再核对。", en: "Asked after the capture code.")
            )
        case .roster:
            (
                Text(zh: "学校名单", en: "The school's roster"),
                Text(
                    zh: "证件号码和层次与导入的名单匹配；学信网采集请用图像采集码。",
                    en: "ID number and level are looked up; for CHSI use the capture code.",
                )
            )
        case .declaration:
            (
                Text(zh: "本人填报", en: "The student's own word"),
                Text(zh: "由学生填写，审核时确认。", en: "Typed by the student, confirmed in review.")
            )
        case .idCard:
            (
                Text(zh: "证件照片（身份核验）", en: "Photo of the ID card"),
                Text(
                    zh: "拍身份证或护照，系统识别号码，与学籍比对后删除照片。",
                    en: "ID card or passport is read, compared with the record and deleted.",
                )
            )
        }
    }

    static func records(_ records: BatchPolicy.Records) -> Text {
        switch records {
        case .several: Text(zh: "多条", en: "Several")
        case .one: Text(zh: "只能一条", en: "One only")
        }
    }

    static func rule(_ rule: StudyFields.Rule) -> Text {
        switch rule {
        case .locked: Text(zh: "固定", en: "Fixed")
        case .editable: Text(zh: "可修改", en: "Editable")
        case .correctable: Text(zh: "申请更正", en: "By request")
        }
    }

    static func asked(_ field: StudyField, _ rule: StudyFields.Rule) -> Text {
        let (name, rule) = (name(of: field), Text.rule(rule))
        return Text(zh: "\(name.zh)（\(rule.zh)）", en: "\(name.en) (\(rule.en.lowercased()))")
    }
}
