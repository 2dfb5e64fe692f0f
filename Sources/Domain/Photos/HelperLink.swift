package import Foundation

/// A link by which a friend's phone takes one photo for a student, without signing in.
package struct HelperLink: Sendable, Hashable {
    package typealias ID = Identifier<HelperLink>

    /// Seconds for which a link can be used.
    package static let lifetime: TimeInterval = 15 * 60
    /// As many links of one order are made within an hour.
    package static let hourlyLimit = 10

    package let id: ID
    package let order: Order.ID
    package let madeAt: Date
    package let expiresAt: Date
    /// The photo that came through it: it is used up.
    package let photo: Photo.ID?

    package init(
        id: ID,
        order: Order.ID,
        madeAt: Date,
        expiresAt: Date,
        photo: Photo.ID? = nil,
    ) {
        self.id = id
        self.order = order
        self.madeAt = madeAt
        self.expiresAt = expiresAt
        self.photo = photo
    }

    /// Refuses a link whose time is over or through which a photo came.
    package func requireUsable(at now: Date) throws(HelperError) {
        guard photo == nil else { throw .used }
        guard now < expiresAt else { throw .expired }
    }
}

/// Why a helper's link does not work, or none is made.
package enum HelperError: Error, Hashable, Sendable {
    case notFound
    case expired
    case used
    /// Too many were made within an hour; one can be made again after so many seconds.
    case tooMany(limit: Int, wait: Int)
}

/// What a helper's phone has to know: how to take the photo, and nothing of the person.
package struct HelperCase: Sendable {
    package let link: HelperLink
    package let account: Account
    package let policy: BatchPolicy

    package init(link: HelperLink, account: Account, policy: BatchPolicy) {
        self.link = link
        self.account = account
        self.policy = policy
    }
}
