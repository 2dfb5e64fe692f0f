package import Domain

/// The words of the facts of a study record.
extension Text {
    /// The name of a fact, as the manuals have it.
    package static func name(of field: StudyField) -> Text {
        switch field {
        case .name: studentName
        case .sex: Text(zh: "性别", en: "Sex")
        case .schoolCategory: Text(zh: "院校类别", en: "School category")
        case .schoolName: Text(zh: "学校名称", en: "School name")
        case .schoolCode: Text(zh: "学校代码", en: "School code")
        case .level: level
        case .studentNumber: studentNumber
        case .major: major
        case .email: Text(zh: "邮箱", en: "E-mail")
        }
    }

    static func hint(of field: StudyField) -> Text? {
        switch field {
        case .name:
            Text(
                zh: "与证件一致；外文姓名可以有点和空格。",
                en: "As on your document; dots and spaces are fine.",
            )
        case .schoolCategory:
            Text(
                zh: "例如普通全日制、成人教育、网络教育、自学考试。",
                en: "Such as 普通全日制, 成人教育, 网络教育 or 自学考试.",
            )
        case .schoolCode: Text(zh: "五位数字，例如 10611。", en: "Five digits, such as 10611.")
        case .studentNumber:
            Text(zh: "字母和数字，例如 W19100001。", en: "Letters and digits, such as W19100001.")
        case .email: Text(zh: "例如 name@example.com。", en: "Such as name@example.com.")
        case .sex, .schoolName, .level, .major: nil
        }
    }

    /// A fact as people read it; what is unknown is a dash.
    static func value(_ field: StudyField, _ text: String, _ levels: [EducationLevel]) -> Text {
        switch field {
        case _ where text.isEmpty: same("—")
        case .level:
            levels.first { $0.code == text }.map { Text(zh: $0.chinese, en: $0.english) }
                ?? same(text)
        case .sex: Sex(rawValue: text).map(name) ?? same(text)
        case .name, .schoolCategory, .schoolName, .schoolCode, .studentNumber, .major, .email:
            same(text)
        }
    }

    /// What is wrong with a fact that was typed, and what to type instead.
    static func wrong(_ fault: StudyFault) -> Text {
        let name = name(of: fault.field)
        return wrong(fault.problem, name, in: fault.field)
    }

    static func wrong(
        _ problem: StudyFault.Problem,
        _ name: Text,
        in field: StudyField,
    ) -> Text {
        switch problem {
        case .missing:
            field == .level || field == .sex
                ? Text(zh: "请选择\(name.zh)", en: "Choose the \(name.en.lowercased())")
                : Text(zh: "请填写\(name.zh)", en: "Enter the \(name.en.lowercased())")
        case .tooLong(let found, let limit):
            Text(
                zh: "\(name.zh)最多 \(limit) 字，现在 \(found) 字，请缩短",
                en: "\(name.en): at most \(limit) characters, you entered \(found). Shorten it",
            )
        case .character(let sign):
            Text(
                zh: "\(name.zh)里不能有“\(sign)”，请去掉",
                en: "\(name.en) cannot hold “\(sign)”. Leave it out",
            )
        case .notAnAddress:
            Text(
                zh: "邮箱应像 name@example.com，请检查",
                en: "An e-mail address looks like name@example.com. Check it",
            )
        case .notAChoice:
            Text(zh: "请选择\(name.zh)", en: "Choose the \(name.en.lowercased())")
        case .notFiveDigits:
            Text(
                zh: "学校代码是五位数字，例如 10611",
                en: "A school code has five digits, such as 10611",
            )
        }
    }
}
