/// An address as people paste it from a chat: name, phone and place in any order.
///
/// What was understood is shown for correction; a field that was not found is empty.
package struct PastedAddress: Sendable, Hashable {
    package private(set) var recipient = ""
    /// Eleven digits.
    package private(set) var phone = ""
    package private(set) var province = ""
    package private(set) var city = ""
    package private(set) var district = ""
    package private(set) var street = ""
    /// Six digits.
    package private(set) var postcode = ""

    /// The longest text that is read; the rest is left out.
    package static let maximum = 300

    package init(_ pasted: String) {
        var text = Self.cleaned(String(pasted.prefix(Self.maximum)))
        phone = Self.takePhone(from: &text)
        postcode = Self.takePostcode(from: &text)
        var parts = text.split(whereSeparator: Self.isSeparator).map(String.init)
        recipient = Self.takeName(from: &parts)
        var place = Place(parts.joined())
        // Names that stick to the address, before or behind it.
        if recipient.isEmpty { recipient = place.takeNameBefore() }
        place.read()
        if recipient.isEmpty { recipient = place.takeNameBehind() }
        (province, city, district) = (place.province, place.city, place.district)
        street = place.rest
    }

    /// The typed fields of the form, filled with what was understood.
    package var values: [ProfileForm.Field: String] {
        [
            .recipient: recipient, .recipientPhone: phone, .province: province, .city: city,
            .district: district, .street: street,
        ]
    }

    /// Half-width, and a space for each label such as 收件人.
    private static func cleaned(_ pasted: String) -> String {
        var text = pasted.foldedToHalfWidth
        for label in labels {
            for sign in [":", "："] {
                text = text.replacing(label + sign, with: " ")
            }
        }
        return text
    }

    private static let labels = [
        "收货人姓名", "收件人姓名", "收货人", "收件人", "联系人", "姓名", "手机号码", "手机号", "联系电话", "联系方式",
        "手机", "电话", "详细地址", "收货地址", "收件地址", "邮寄地址", "所在地区", "地址", "邮政编码", "邮编",
    ]

    private static func isSeparator(_ sign: Character) -> Bool {
        sign.isWhitespace || ",，;；、|/。.".contains(sign)
    }

    /// A mobile number, with +86 before it or spaces and hyphens within.
    private static func takePhone(from text: inout String) -> String {
        let pattern = /(?:\+?86[ -]?)?(1[3-9][0-9](?:[ -]?[0-9]{4}){2})(?![0-9])/
        guard let found = text.firstMatch(of: pattern) else { return "" }
        let digits = found.1.filter(\.isASCIIDigit)
        text.replaceSubrange(found.range, with: " ")
        return digits
    }

    /// Six digits that belong to nothing.
    private static func takePostcode(from text: inout String) -> String {
        let pattern = /(^|[^0-9A-Za-z-])([0-9]{6})(?=$|[ ,，;；、|\/\n])/
        guard let found = text.firstMatch(of: pattern) else { return "" }
        let digits = String(found.2)
        text.replaceSubrange(found.range, with: String(found.1) + " ")
        return digits
    }

    /// The part that is a name and no place.
    private static func takeName(from parts: inout [String]) -> String {
        guard let index = parts.firstIndex(where: isName), parts.count > 1 else { return "" }
        return parts.remove(at: index)
    }

    private static func isName(_ part: String) -> Bool {
        let letters = part.filter { $0 != "·" }
        guard (2...15).contains(part.count), letters.allSatisfy(\.isLetter) else { return false }
        guard part.count <= 4 || part.contains("·") || part.allSatisfy(\.isASCII) else {
            return false
        }
        return !Place.isPlace(part)
    }
}
