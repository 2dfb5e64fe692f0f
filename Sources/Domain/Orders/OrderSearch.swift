/// What staff look for among orders: one text that may be any of the numbers which people read out.
package struct OrderSearch: Sendable, Hashable {
    /// Part of an order number or student number, or a provider's number of a payment.
    package let text: String
    package let featureCode: FeatureCode?
    /// Our own number of an attempt to pay.
    package let attempt: PaymentAttempt.ID?
    /// The keyed fingerprint of a phone number.
    package let phone: String?

    /// `fingerprint` turns a phone number into what is stored of it.
    package init(_ typed: String, fingerprint: (PhoneNumber) -> String = { _ in "" }) {
        text = OrderNumber(readOut: typed)?.text ?? typed.foldedToHalfWidth.trimmed
        // What is no code or no phone number is looked for as the rest.
        featureCode = try? FeatureCode(text)
        phone = (try? PhoneNumber(text)).map(fingerprint)
        attempt = PaymentAttempt.ID(reference: text.lowercased())
    }
}

extension OrderSearch {
    /// A number by which a person is looked up.
    package enum PersonalNumber: String, Sendable, Hashable {
        case phone, studentNumber
    }

    /// The personal number that was typed, where it was one: a phone number always is, a student
    /// number when it found somebody.
    package func personalNumber(
        findingStudents found: [CaptureIdentity]
    ) -> PersonalNumber? {
        if phone != nil { return .phone }
        let isStudent = !text.isEmpty && found.contains { $0.studentNumber.contains(text) }
        return isStudent ? .studentNumber : nil
    }
}
