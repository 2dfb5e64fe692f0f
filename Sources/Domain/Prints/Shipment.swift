package import Foundation

/// To whom a shipment goes.
package enum ShipmentTarget: String, Sendable, Hashable, CaseIterable {
    case student, school
}

/// A shipment with prints and discs: of one student, or in bulk for a school.
package struct Shipment: Sendable, Hashable {
    package typealias ID = Identifier<Shipment>

    /// Days after which a shipment that nobody complained about counts as received.
    package static let daysUntilReceived = 15

    package let id: ID
    package let centre: Centre.ID
    /// The school that it goes to; nothing where it goes to a student.
    package let school: School.ID?
    package let waybill: Waybill
    package let sentAt: Date
    package let sentBy: Staff.ID
    package private(set) var state: ShipmentState
    package private(set) var endedAt: Date?

    package init(
        id: ID,
        centre: Centre.ID,
        school: School.ID?,
        waybill: Waybill,
        sentAt: Date,
        sentBy: Staff.ID,
        state: ShipmentState = .underway,
        endedAt: Date? = nil,
    ) {
        self.id = id
        self.centre = centre
        self.school = school
        self.waybill = waybill
        self.sentAt = sentAt
        self.sentBy = sentBy
        self.state = state
        self.endedAt = endedAt
    }

    package var target: ShipmentTarget { school == nil ? .student : .school }

    /// When it counts as received by itself.
    package var receivedBy: Date {
        sentAt.addingTimeInterval(Double(Self.daysUntilReceived) * 86_400)
    }

    /// Moves the shipment, or refuses.
    package mutating func apply(_ event: ShipmentState.Event, at now: Date) throws(ShipmentError) {
        guard let next = state.after(event) else { throw .alreadyEnded(state) }
        (state, endedAt) = (next, now)
    }
}

/// The life of a shipment.
package enum ShipmentState: String, LifeLine {
    case underway, received, lost

    package enum Event: String, Sendable, CaseIterable { case received, lost }

    package static let beginnings: [ShipmentState] = [.underway]
    package static let transitions: [ShipmentState: [Event: ShipmentState]] = [
        .underway: [.received: .received, .lost: .lost],
        .received: [.lost: .lost],
        .lost: [:],
    ]
}

/// A shipment in a list, with how many orders are in it.
package struct ShipmentRow: Sendable {
    package let shipment: Shipment
    package let school: School?
    package let orders: Int

    package init(shipment: Shipment, school: School?, orders: Int) {
        self.shipment = shipment
        self.school = school
        self.orders = orders
    }
}

/// A shipment with what is in it, by student number.
package struct ShipmentDetail: Sendable {
    package let shipment: Shipment
    package let school: School?
    /// Where it goes, whole; nothing once the account was deleted.
    package let address: PostalAddress?
    package let orders: [OrderSummary]

    package init(
        shipment: Shipment,
        school: School?,
        address: PostalAddress?,
        orders: [OrderSummary]
    ) {
        self.shipment = shipment
        self.school = school
        self.address = address
        self.orders = orders
    }
}

/// What can go to a school in one shipment.
package struct SchoolShipment: Sendable {
    package let school: School
    /// Where the school takes shipments; nothing while nobody said.
    package let address: PostalAddress?
    package let orders: [OrderSummary]

    package init(school: School, address: PostalAddress?, orders: [OrderSummary]) {
        self.school = school
        self.address = address
        self.orders = orders
    }
}

/// Why a shipment is not sent or not ended.
package enum ShipmentError: Error, Hashable, Sendable {
    case courierUnknown(String)
    case numberMissing
    /// The number does not fit the courier; others whose numbers look like it.
    case numberMalformed(String, of: Courier, fits: [Courier])
    /// Another shipment has that number.
    case numberTaken(String)
    /// The order has no address to send it to.
    case addressMissing(OrderNumber)
    case schoolAddressMissing
    /// The order is not packed, or has its shipment already.
    case notToSend(OrderNumber)
    case nothingToSend
    case alreadyEnded(ShipmentState)
    case notFound
}
