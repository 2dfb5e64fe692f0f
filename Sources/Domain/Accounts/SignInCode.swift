package import Foundation

/// What a code that was sent to a phone proves.
package enum CodePurpose: String, Sendable, Hashable, CaseIterable {
    case signIn, passwordReset, phoneChange, documentSignIn
}

/// A six-digit code sent to a phone to prove that its holder signs in.
package struct SignInCode: Sendable {
    package typealias ID = Identifier<SignInCode>

    /// How long a code can be used, in seconds.
    package static let validity: TimeInterval = 300
    /// How many wrong tries a code survives.
    package static let maximumTries = 5
    /// Seconds before the next code may be asked for.
    package static let resendAfter: TimeInterval = 60
    /// Large SMS providers deliver at most 5 codes an hour and 10 a day to one number; the limit
    /// per address is wide, since a whole dormitory may share one.
    package static let limits: [(limit: CodeLimit, count: Int, within: TimeInterval)] = [
        (.perPhoneAndHour, 5, 3600), (.perPhoneAndDay, 10, 86_400),
        (.perAddressAndHour, 200, 3600),
    ]

    package let id: ID
    package let sentAt: Date
    package private(set) var wrongTries: Int
    package private(set) var usedAt: Date?

    package init(id: ID, sentAt: Date, wrongTries: Int = 0, usedAt: Date? = nil) {
        self.id = id
        self.sentAt = sentAt
        self.wrongTries = wrongTries
        self.usedAt = usedAt
    }

    /// Refuses when the code can no longer be tried.
    package func requireUsable(at now: Date) throws(AccountError) {
        guard usedAt == nil, wrongTries < Self.maximumTries else { throw .codeUsedUp }
        guard now < sentAt.addingTimeInterval(Self.validity) else { throw .codeExpired }
    }

    /// Counts one try: a right one uses the code up, a wrong one leaves fewer.
    package mutating func tried(right: Bool, at now: Date) {
        if right { usedAt = now } else { wrongTries += 1 }
    }

    /// How many tries remain.
    package var triesLeft: Int { max(0, Self.maximumTries - wrongTries) }

    /// Refuses another code while earlier sendings exceed a limit.
    ///
    /// `toPhone` and `fromAddress` are the times of earlier sendings within the last day.
    package static func requireSendable(
        toPhone: [Date],
        fromAddress: [Date],
        at now: Date,
    ) throws(AccountError) {
        if let last = toPhone.max(), now.timeIntervalSince(last) < resendAfter {
            throw .codeSentRecently(
                secondsLeft: Int((resendAfter - now.timeIntervalSince(last)).rounded(.up))
            )
        }
        for (limit, count, span) in limits {
            let times = limit == .perAddressAndHour ? fromAddress : toPhone
            let counted = times.filter { now.timeIntervalSince($0) < span }.sorted()
            guard counted.count >= count else { continue }
            let free = counted[counted.count - count].addingTimeInterval(span)
            throw .tooManyCodes(
                limit,
                secondsLeft: Int(free.timeIntervalSince(now).rounded(.up)),
            )
        }
    }
}
