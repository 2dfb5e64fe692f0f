/// Where prints are sent.
package struct PostalAddress: Sendable, Hashable, Codable {
    package let recipient: String
    /// Eleven digits.
    package let phone: String
    /// Province or municipality, city and district; the district may be empty.
    package let province: String
    package let city: String
    package let district: String
    package let street: String

    package init(
        recipient: String,
        phone: String,
        province: String,
        city: String,
        district: String,
        street: String,
    ) {
        self.recipient = recipient
        self.phone = phone
        self.province = province
        self.city = city
        self.district = district
        self.street = street
    }

    /// Name, phone and divisions, without the street.
    package var masked: String {
        let places = [province, city == province ? "" : city, district]
        let where_ = places.filter { !$0.isEmpty }.joined(separator: " ")
        return "\(MaskedName.of(recipient)) \(phone.prefix(3))****\(phone.suffix(4)) \(where_) ***"
    }
}

extension ProfileForm {
    /// The address as it was typed; nil where none was, and none is needed.
    ///
    /// What is wrong is added to `faults`.
    func address(faults: inout [Field: ProfileError.Reason]) -> PostalAddress? {
        let typed = Field.address.map { text($0) }
        guard needsAddress || typed.contains(where: { !$0.isEmpty }) else { return nil }
        for field in Field.address { faults[field] = addressFault(of: field, text(field)) }
        // What is no phone number was told with the rest.
        let phone = (try? PhoneNumber(text(.recipientPhone)))?.digits ?? ""
        return PostalAddress(
            recipient: text(.recipient),
            phone: phone,
            province: text(.province),
            city: text(.city),
            district: text(.district),
            street: text(.street),
        )
    }

    private func addressFault(of field: Field, _ text: String) -> ProfileError.Reason? {
        if text.isEmpty { return field == .district ? nil : .missing }
        switch field {
        case .recipient: return PersonName.fault(of: text)
        case .recipientPhone: return (try? PhoneNumber(text)) == nil ? .phoneMalformed : nil
        default:
            let maximum = field == .street ? 80 : 20
            guard text.count <= maximum else { return .addressTooLong(maximum: maximum) }
            let strange = text.first {
                !$0.isLetter && !$0.isNumber && !" -#·.,，、（）()/".contains($0)
            }
            return strange.map { .addressHolds(String($0)) }
        }
    }
}
