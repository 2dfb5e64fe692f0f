package import Domain

extension Text {
    /// Which rule a machine readable zone breaks, and what to look at.
    package static func refusal(_ error: MachineReadableZoneError) -> Text {
        switch error {
        case .lines(let found):
            Text(
                zh: "机读码应为 2 行（护照）或 3 行（卡片），这里有 \(found) 行",
                en: "The machine readable zone has 2 lines (passports) or 3 (cards), here are "
                    + "\(found)",
            )
        case .length(let line, let found, let expected):
            Text(
                zh: "机读码第 \(line) 行应为 \(expected) 个字符，这里有 \(found) 个",
                en: "Line \(line) of the machine readable zone has \(expected) characters, here "
                    + "are \(found)",
            )
        case .character(let character, let line, let position):
            Text(
                zh: "机读码第 \(line) 行第 \(position) 位不能是“\(character)”",
                en: "Character \(position) of line \(line) cannot be “\(character)”",
            )
        case .documentCode(let code):
            Text(
                zh: "机读码以 \(code) 开头，不是护照或身份卡片",
                en: "The machine readable zone begins with \(code): no passport or identity card",
            )
        case .birthDate(let text):
            Text(zh: "\(text) 不是真实的出生日期", en: "\(text) is no real date of birth")
        case .expiryDate(let text):
            Text(zh: "\(text) 不是真实的有效期", en: "\(text) is no real date of expiry")
        case .sex(let text):
            Text(
                zh: "性别应为 M、F 或 <，这里是 \(text)",
                en: "The sex is M, F or <, here it is \(text)"
            )
        case .checkDigit(let field, let found, let expected):
            Text(
                zh: "\(name(of: field).zh)的校验位不符：应为 \(expected)，这里是 \(found)。请逐位检查",
                en: "The check digit of the \(name(of: field).en) does not fit: it is \(found), "
                    + "and should be \(expected). Check every character",
            )
        }
    }

    private static func name(of field: MachineReadableZoneError.CheckedField) -> Text {
        switch field {
        case .number: Text(zh: "证件号码", en: "document number")
        case .birthDate: Text(zh: "出生日期", en: "date of birth")
        case .expiryDate: Text(zh: "有效期", en: "date of expiry")
        case .optionalData: Text(zh: "附加信息", en: "optional data")
        case .composite: Text(zh: "整行", en: "whole line")
        }
    }
}
