package import Foundation

/// Who logs in as a student; several identities join to one account.
package struct Account: Sendable, Hashable {
    package typealias ID = Identifier<Account>

    package let id: ID
    /// The phone as it is shown to the account itself: `138****5678`.
    package let maskedPhone: String
    package let createdAt: Date

    package init(id: ID, maskedPhone: String, createdAt: Date) {
        self.id = id
        self.maskedPhone = maskedPhone
        self.createdAt = createdAt
    }
}

/// A text that people agree to; a changed text is a new version.
package enum Agreement: String, Sendable, CaseIterable {
    case service
    case privacy

    /// The version in force; a version that somebody has not agreed to is asked for.
    package var version: String {
        switch self {
        case .service: "2026-11"
        case .privacy: "2026-11-22"
        }
    }
}
