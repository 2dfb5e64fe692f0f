package import Foundation

/// The number that was read of a document with which somebody wants to sign in; the picture is gone.
package struct SignInReading: Sendable, Hashable {
    package typealias ID = Identifier<SignInReading>

    /// Pictures that one address may have read within `span`: wide, since a whole dormitory may
    /// share one.
    package static let perAddress = 30
    /// Seconds during which a picture counts.
    package static let span: TimeInterval = 900

    package let id: ID
    package let number: DocumentOffer.Field

    package init(id: ID, number: DocumentOffer.Field) {
        self.id = id
        self.number = number
    }

    /// Refuses another picture while those of the last `span` seconds reach the limit.
    package static func requireLeft(after times: [Date], at now: Date) throws(PasswordError) {
        let counted = times.filter { now.timeIntervalSince($0) < span }.sorted()
        guard counted.count >= perAddress else { return }
        let free = counted[counted.count - perAddress].addingTimeInterval(span)
        throw .tooManyTries(secondsLeft: Int(free.timeIntervalSince(now).rounded(.up)))
    }
}
