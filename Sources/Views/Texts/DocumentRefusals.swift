package import Domain

extension Text {
    /// Which rule a document number breaks, and what to look at.
    package static func refusal(_ error: DocumentNumberError) -> Text {
        switch error {
        case .length(let found, let allowed): length(found, allowed)
        case .character(let character, let position):
            Text(
                zh: "第 \(position) 位不能是“\(character)”，请对照证件检查",
                en: "Character \(position) cannot be “\(character)”. Check it against the document",
            )
        case .region(let region):
            Text(
                zh: "开头的地区代码 \(region) 不属于这种证件，请检查证件类型和前 6 位",
                en: "The region \(region) at the beginning does not belong to this kind of "
                    + "document. Check the kind and the first 6 digits",
            )
        case .birthDate(let digits):
            Text(
                zh: "第 7 到 14 位 \(digits) 不是真实的出生日期，请检查",
                en: "Digits 7 to 14, \(digits), are not a real date of birth. Check them",
            )
        case .checkDigit(let found, let expected):
            // The last character follows from the others, so that any of them may be mistyped.
            Text(
                zh: "校验位不符：按前面的数字应为 \(expected)，输入的是 \(found)。请逐位检查",
                en: "The check digit does not fit: it is \(found), and the digits before it give "
                    + "\(expected). Check every digit",
            )
        case .series(let letters):
            Text(
                zh: "这种证件的号码不以 \(letters) 开头，请检查证件类型和号码",
                en: "No number of this kind begins with \(letters). Check the kind and the number",
            )
        case .voidForm(let current):
            Text(
                zh: "15 位身份证号码自 2013 年起已停用，请输入 18 位号码，对应的是 \(current)",
                en: "ID numbers of 15 digits are void since 2013. Enter the one of 18, which is "
                    + current,
            )
        }
    }

    private static func length(_ found: Int, _ allowed: [Int]) -> Text {
        guard found > 0 else {
            return Text(zh: "请输入证件号码", en: "Enter the number of your document")
        }
        let range = allowed.count > 3 ? [allowed[0], allowed[allowed.count - 1]] : allowed
        let numbers = range.map(String.init)
        return Text(
            zh: "号码应为 \(numbers.joined(separator: allowed.count > 3 ? " 到 " : " 或 ")) 位，"
                + "输入了 \(found) 位",
            en: "The number has \(numbers.joined(separator: allowed.count > 3 ? " to " : " or ")) "
                + "characters, you entered \(found)",
        )
    }
}
