package import Foundation

/// The wish of somebody who is signed in to take another account of theirs over.
package struct AccountJoin: Sendable, Hashable {
    package typealias ID = Identifier<AccountJoin>

    /// How the other account was proved.
    package enum Proof: String, Sendable, CaseIterable { case code, password, document }

    /// Seconds for which what was proved can be used.
    package static let validity: TimeInterval = 1800

    package let id: ID
    /// The account that stays.
    package let account: Account.ID
    /// The account that is taken over.
    package let other: Account.ID
    package let begunAt: Date
    package private(set) var proof: Proof?
    package private(set) var joinedAt: Date?

    package init(
        id: ID,
        account: Account.ID,
        other: Account.ID,
        begunAt: Date,
        proof: Proof? = nil,
        joinedAt: Date? = nil,
    ) {
        self.id = id
        self.account = account
        self.other = other
        self.begunAt = begunAt
        self.proof = proof
        self.joinedAt = joinedAt
    }

    /// Refuses what is over, too old, or somebody else's.
    package func requireOpen(to account: Account.ID, at now: Date) throws(JoinError) {
        guard account == self.account, joinedAt == nil,
            now < begunAt.addingTimeInterval(Self.validity)
        else { throw .gone }
    }

    /// Records how the other account was proved.
    package mutating func prove(by proof: Proof) { self.proof = proof }

    /// Records that it is done.
    package mutating func finish(at now: Date) { joinedAt = now }
}

/// Which of two accounts something is kept of.
package enum JoinSide: String, Sendable, Hashable, CaseIterable { case own, other }

/// What only the student can decide.
package enum JoinQuestion: String, Sendable, Hashable, CaseIterable {
    case phone, document, profile
}
