package import Foundation

/// One enrolment's collection.
package struct Order: Sendable, Hashable {
    package typealias ID = Identifier<Order>

    package let id: ID
    package let number: OrderNumber
    package let account: Account.ID
    package let enrolment: Enrolment.ID
    package let batch: Batch.ID
    package let createdAt: Date
    package private(set) var lines: OrderLines
    /// The photo that is the draft, under review or approved.
    package private(set) var photo: Photo.ID?
    package private(set) var submittedAt: Date?
    package private(set) var submissions: Int
    /// Until when a refused photo must be replaced.
    package private(set) var repairBy: Date?
    /// The key of the chosen price item.
    package var priceItem: String?

    package init(
        id: ID,
        number: OrderNumber,
        account: Account.ID,
        enrolment: Enrolment.ID,
        batch: Batch.ID,
        createdAt: Date,
        lines: OrderLines,
        photo: Photo.ID? = nil,
        submittedAt: Date? = nil,
        submissions: Int = 0,
        repairBy: Date? = nil,
        priceItem: String? = nil,
    ) {
        self.id = id
        self.number = number
        self.account = account
        self.enrolment = enrolment
        self.batch = batch
        self.createdAt = createdAt
        self.lines = lines
        self.photo = photo
        self.submittedAt = submittedAt
        self.submissions = submissions
        self.repairBy = repairBy
        self.priceItem = priceItem
    }

    /// Moves the lines by the facts in turn, or refuses and moves nothing.
    package mutating func apply(
        _ events: [OrderEvent],
        follows: [FollowUp] = [],
    ) throws(OrderError) -> Transition {
        let before = lines
        var after = lines
        for event in events {
            guard after.move(by: event) else { throw .notAllowed(event, in: before) }
        }
        lines = after
        return Transition(before: before, after: after, events: events, follows: follows)
    }

    mutating func hold(_ photo: Photo.ID) { self.photo = photo }

    mutating func countSubmission(at now: Date) {
        submissions += 1
        submittedAt = now
    }

    /// A submission that came to nothing through no fault of the student's spends no try.
    mutating func giveBackSubmission() { submissions = max(0, submissions - 1) }

    mutating func mustRepair(by date: Date?) { repairBy = date }
}

extension OrderLines {
    fileprivate mutating func move(by event: OrderEvent) -> Bool {
        switch event {
        case .capture(let event):
            guard let next = capture.after(event) else { return false }
            capture = next
        case .payment(let state):
            // Several attempts and refunds may have moved since the line was computed last.
            guard payment.leads(to: state) else { return false }
            payment = state
        case .registry(let event):
            guard let next = registry.after(event) else { return false }
            registry = next
        case .fulfilment(let event):
            guard let next = fulfilment.after(event) else { return false }
            fulfilment = next
        }
        return true
    }
}
