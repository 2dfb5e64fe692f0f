/// How the student of an order can be reached, whole, as it stood when the photo was handed in.
package struct OrderContact: Sendable, Hashable, Codable {
    /// How we address the person; empty where they did not say.
    package let name: String
    /// Eleven digits.
    package let phone: String
    package let email: String
    package let qq: String
    package let weChat: String
    package let address: PostalAddress?

    /// What a person told about themselves, with the phone that signs in.
    package init(_ profile: Profile, phone: String) {
        name = profile.name
        self.phone = phone
        email = profile.email
        qq = profile.qq
        weChat = profile.weChat
        address = profile.address
    }

    /// The same with parts hidden, as every page shows it.
    package var masked: MaskedContact { MaskedContact(self) }
}

/// How a student can be reached, with parts hidden.
package struct MaskedContact: Sendable, Hashable {
    package let name: String
    package let phone: String
    package let email: String
    package let qq: String
    package let weChat: String
    /// Where prints are sent, without the street; empty where nobody said.
    package let address: String

    fileprivate init(_ contact: OrderContact) {
        name = contact.name.isEmpty ? "" : MaskedName.of(contact.name)
        phone = "\(contact.phone.prefix(3))****\(contact.phone.suffix(4))"
        let parts = contact.email.split(separator: "@", maxSplits: 1)
        email = parts.count == 2 ? "\(parts[0].prefix(1))***@\(parts[1])" : ""
        qq = Self.hidden(contact.qq)
        weChat = Self.hidden(contact.weChat)
        address = contact.address?.masked ?? ""
    }

    private static func hidden(_ text: String) -> String {
        text.isEmpty ? "" : "\(text.prefix(2))***"
    }
}

extension Order {
    /// Whether a change of the person's contact data still reaches the order: until it has ended,
    /// or its prints are being made.
    package var followsProfile: Bool {
        switch lines.capture {
        case .awaitingPhoto, .draft, .submitted, .awaitingFinalReview, .rejected: true
        case .approved:
            switch lines.fulfilment {
            case .toMake: true
            case .none: lines.registry != .accepted && lines.registry != .confirmed
            case .making, .packed, .dispatched, .received, .lost: false
            }
        case .revoked, .cancelled: false
        }
    }

    /// Whether the student may still change what was typed: the photo is in hand, or handed in and
    /// not paid.
    package var takesData: Bool {
        lines.capture.isWithStudent
            || lines.capture == .submitted && [.due, .pending].contains(lines.payment)
    }
}
