/// What those who make and send prints do to an order.
extension Order {
    /// Records a step of production; refuses orders that are not approved or no longer paid for.
    package mutating func produce(
        _ change: ProductionChange
    ) throws(OrderError) -> Transition {
        let event = OrderEvent.fulfilment(change.event)
        guard lines.capture == .approved, lines.payment.isCovered || change == .takeBack else {
            throw .notAllowed(event, in: lines)
        }
        return try apply([event])
    }

    /// Records that every shipment that is owed was sent; `target` is the last of them.
    package mutating func dispatch(to target: ShipmentTarget) throws(OrderError) -> Transition {
        let notice: OrderNotice = target == .student ? .dispatched : .dispatchedToSchool
        return try apply([.fulfilment(.dispatched)], follows: [.notify(notice)])
    }

    /// Records that the student, the school or the time said that the shipment has come.
    package mutating func receive() throws(OrderError) -> Transition {
        try apply([.fulfilment(.received)])
    }

    /// Records that the shipment is lost; it is made once more, free of charge.
    package mutating func lose() throws(OrderError) -> Transition {
        try apply([.fulfilment(.lost)])
    }
}

extension ProductionChange {
    fileprivate var event: FulfilmentState.Event {
        switch self {
        case .start: .started
        case .pack: .packed
        case .takeBack: .takenBack
        case .reprint: .reprinted
        }
    }
}

extension BatchPolicy {
    /// To whom shipments of an order are owed.
    package var shipmentTargets: [ShipmentTarget] {
        switch fulfilment {
        case .none: []
        case .student: [.student]
        case .school: [.school]
        case .both: [.student, .school]
        }
    }
}
