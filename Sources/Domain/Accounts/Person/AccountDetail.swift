package import Foundation

/// Everything that the personal centre shows.
package struct AccountDetail: Sendable {
    package let account: Account
    package let profile: Profile
    package let document: LinkedDocument?
    package let passwordSetAt: Date?
    package let language: Language
    package let sessions: [SessionDetail]
    package let consents: [Consent]
    /// Every answer about face processing, oldest first.
    package let faceConsents: [FaceConsent]

    package init(
        account: Account,
        profile: Profile,
        document: LinkedDocument?,
        passwordSetAt: Date?,
        language: Language,
        sessions: [SessionDetail],
        consents: [Consent],
        faceConsents: [FaceConsent] = [],
    ) {
        self.account = account
        self.profile = profile
        self.document = document
        self.passwordSetAt = passwordSetAt
        self.language = language
        self.sessions = sessions
        self.consents = consents
        self.faceConsents = faceConsents
    }
}

/// A document whose number signs in.
package struct LinkedDocument: Sendable, Hashable {
    package let number: DocumentNumber
    package let linkedAt: Date

    package init(number: DocumentNumber, linkedAt: Date) {
        self.number = number
        self.linkedAt = linkedAt
    }
}

/// A browser in which somebody is signed in.
package struct SessionDetail: Sendable, Hashable {
    /// The names of browser and system, such as `Chrome · Android`; empty when unknown.
    package let device: String
    package let createdAt: Date
    package let expiresAt: Date
    /// Whether it is the one that asks.
    package let isOwn: Bool

    package init(device: String, createdAt: Date, expiresAt: Date, isOwn: Bool) {
        self.device = device
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.isOwn = isOwn
    }
}

/// That somebody agreed to a version of a text.
package struct Consent: Sendable, Hashable {
    package let agreement: Agreement
    package let version: String
    package let givenAt: Date

    package init(agreement: Agreement, version: String, givenAt: Date) {
        self.agreement = agreement
        self.version = version
        self.givenAt = givenAt
    }
}

/// A look by staff at one of a student's photos.
package struct PhotoLook: Sendable, Hashable {
    package let at: Date
    package let centre: String
    package let order: OrderNumber

    package init(at: Date, centre: String, order: OrderNumber) {
        self.at = at
        self.centre = centre
        self.order = order
    }
}
