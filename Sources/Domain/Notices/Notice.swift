package import Foundation

/// Everything that we tell people outside a page.
package enum Notice: Sendable, Hashable {
    case signInCode(String, minutes: Int)
    /// To the old phone: from now on another one signs in.
    case phoneChanged(to: String)
    /// To the phone of an account that went over into one with that phone.
    case accountJoined(to: String)
    /// `address`: the page on which the student goes on.
    /// Somebody on the roster has something to do still.
    case participation(ParticipationStanding, school: String, address: String)
    case order(OrderNotice, number: OrderNumber, until: Date?, address: String)
}

/// What can happen to an order that its student should hear of.
package enum OrderNotice: String, Sendable, Hashable, CaseIterable {
    case refused, approved, registered
    /// Refused, and no submission is left.
    case refusedFinally
    /// Nobody paid in time: it can be submitted again.
    case lapsed
    /// Nobody paid in time, and it cannot be submitted again.
    case cancelledUnpaid
    /// The registry refused the approved photo.
    case returnedByRegistry
    /// Time to compare the photo at the registry.
    case proofread
    case contestUpheld
    /// A reviewer's refusal was taken back: the review goes on.
    case refusalOverturned
    /// A refusal was taken back after the student had handed a new photo in, with which it goes on.
    case overturnedTooLate
    /// The machine's refusal was taken back: the photo can be submitted.
    case verdictOverturned
    /// Staff let the student capture again, until the given date.
    case recaptureGranted
    case recaptureDeclined
    /// The capture was revoked by a sanction; until the given date it can be appealed against.
    case sanctioned
    /// The appeal was answered: the sanction stands, until the given date.
    case sanctionUpheld
    /// The sanction was taken back.
    case sanctionLifted
    /// Staff agreed to give the money back.
    case refunding
    case refunded
    /// The provider did not pay back; the centre goes on.
    case refundFailed
    /// Prints or disc went off to the student.
    case dispatched
    /// Prints or disc went off to the school, where the student fetches them.
    case dispatchedToSchool
}

/// A way to reach people: one message to one address.
package protocol NoticeChannel: Sendable {
    /// The stable key under which messages are stored.
    var key: String { get }

    /// Hands the message over; the same key twice is one message.
    func send(_ message: OutgoingMessage) async throws
}

/// A message ready to be sent.
package struct OutgoingMessage: Sendable, Hashable {
    package typealias ID = Identifier<OutgoingMessage>

    package let id: ID
    /// A phone number for SMS.
    package let address: String
    package let text: String

    package init(id: ID, address: String, text: String) {
        self.id = id
        self.address = address
        self.text = text
    }
}
