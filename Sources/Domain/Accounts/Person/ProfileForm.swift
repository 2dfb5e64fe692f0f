/// The contact data as they were typed.
package struct ProfileForm: Sendable {
    package enum Field: String, Sendable, CaseIterable {
        case name, email, qq, weChat
        case recipient, recipientPhone, province, city, district, street

        package static let contact: [Field] = [.name, .email, .qq, .weChat]
        package static let address = allCases.filter { !contact.contains($0) }
    }

    package var values: [Field: String]
    /// Whether an order that the data are for is sent to the student.
    package var needsAddress: Bool

    package init(_ values: [Field: String], needsAddress: Bool = false) {
        self.values = values
        self.needsAddress = needsAddress
    }

    /// The profile with what was typed; all that is wrong at once in `ProfileError`.
    package func checked(changing profile: Profile) throws(ProfileError) -> Profile {
        var faults: [Field: ProfileError.Reason] = [:]
        for field in Field.contact { faults[field] = fault(of: field, text(field)) }
        let asksAddress = needsAddress || Field.address.contains { values[$0] != nil }
        let address = asksAddress ? address(faults: &faults) : profile.address
        guard faults.isEmpty else { throw ProfileError(faults: faults) }
        var profile = profile
        profile.name = text(.name)
        profile.email = text(.email)
        profile.qq = text(.qq)
        profile.weChat = text(.weChat)
        profile.address = address
        return profile
    }

    func text(_ field: Field) -> String {
        let typed = (values[field] ?? "").trimmed
        return switch field {
        case .email, .qq, .weChat, .recipientPhone: typed.foldedToHalfWidth
        case .name, .recipient, .province, .city, .district, .street: typed
        }
    }

    private func fault(of field: Field, _ text: String) -> ProfileError.Reason? {
        guard !text.isEmpty else { return nil }
        return switch field {
        case .name: PersonName.fault(of: text)
        case .email: Self.isEmail(text) ? nil : .emailMalformed
        case .qq:
            (5...11).contains(text.count) && text.allSatisfy(\.isASCIIDigit) && text.first != "0"
                ? nil : .qqMalformed
        case .weChat:
            (6...20).contains(text.count)
                && text.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_".contains($0) }
                ? nil : .weChatMalformed
        case .recipient, .recipientPhone, .province, .city, .district, .street: nil
        }
    }

    /// One `@`, a host with a dot, nothing but visible ASCII.
    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), text.count <= 120 else {
            return false
        }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
            && text.allSatisfy { $0.isASCII && $0 > " " && !"<>()[],;:\\\"".contains($0) }
    }
}

/// What is wrong with contact data, field by field.
package struct ProfileError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case nameTooLong(maximum: Int)
        /// A sign that no name has.
        case nameHolds(String)
        case nameMissing
        case missing
        case phoneMalformed
        case addressTooLong(maximum: Int)
        /// A sign that no address has.
        case addressHolds(String)
        case emailMalformed
        case qqMalformed
        case weChatMalformed
    }

    package let faults: [ProfileForm.Field: Reason]

    package init(faults: [ProfileForm.Field: Reason]) { self.faults = faults }
}

/// The rule for names of persons, of any writing.
package enum PersonName {
    package static let maximum = 40

    /// What is wrong with a trimmed name; letters of all writings, spaces, `·`, `.`, `-` and `'`
    /// are right.
    static func fault(of name: String) -> ProfileError.Reason? {
        guard name.count <= maximum else { return .nameTooLong(maximum: maximum) }
        let strange = name.first { !$0.isLetter && !" ·•．.-‐'’".contains($0) }
        return strange.map { .nameHolds(String($0)) }
    }
}

extension Character {
    /// Whether this is one of `A` to `Z` or `a` to `z`.
    var isASCIILetter: Bool { isASCII && isLetter }
}
