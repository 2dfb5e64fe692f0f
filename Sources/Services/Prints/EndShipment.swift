package import Domain
import Foundation
import Storage

extension Services {
    /// A shipment with what is in it.
    package func shipment(_ id: Shipment.ID, by staff: Staff) async throws -> ShipmentDetail {
        try staff.require(.produce)
        return try await database.read { tx in
            try detail(of: try shipment(id, of: staff, in: tx), in: tx)
        }
    }

    /// The shipments of the centre, newest first; that of one number where it is given.
    package func shipments(
        by staff: Staff,
        numbered typed: String,
        limit: Int,
    ) async throws -> [ShipmentRow] {
        try staff.require(.produce)
        let number = typed.foldedToHalfWidth.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        return try await database.read { tx in
            try tx.shipments(of: staff.centre, number: number, limit: limit).map {
                ShipmentRow(
                    shipment: $0,
                    school: try $0.school.flatMap(tx.school),
                    orders: try tx.orders(in: $0.id).count,
                )
            }
        }
    }

    /// Records that a shipment came, or that it is lost: then all in it can be made once more.
    package func endShipment(
        _ id: Shipment.ID,
        _ event: ShipmentState.Event,
        by staff: Staff,
    ) async throws {
        try staff.require(.produce)
        try await database.write { tx in
            try end(try shipment(id, of: staff, in: tx), event, by: .staff(staff.id), in: tx)
        }
    }

    /// Records that the student has the shipment with an order.
    package func receiveShipment(of id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, _, tx in
            guard
                let sent = try tx.shipments(of: order.id).last(where: {
                    $0.target == .student && $0.state == .underway
                }), let shipment = try tx.shipment(sent.id)
            else { throw OrderError.notAllowed(.fulfilment(.received), in: order.lines) }
            try end(shipment, .received, by: .student(account.id), in: tx)
        }
    }

    /// Counts a shipment as received when its days are over and nobody said otherwise.
    func receiveShipment(_ id: Shipment.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard let shipment = try tx.shipment(id), shipment.state == .underway else {
                return .done
            }
            let left = shipment.receivedBy.timeIntervalSince(now())
            guard left <= 0 else { return .again(after: left) }
            try end(shipment, .received, by: .system, in: tx)
            return .done
        }
    }

    private func shipment(_ id: Shipment.ID, of staff: Staff, in tx: Transaction) throws -> Shipment
    {
        guard let shipment = try tx.shipment(id), shipment.centre == staff.centre else {
            throw ShipmentError.notFound
        }
        return shipment
    }

    private func detail(of shipment: Shipment, in tx: Transaction) throws -> ShipmentDetail {
        let orders = try tx.orders(in: shipment.id).compactMap {
            try tx.orderSummary($0, vault: vault)
        }
        let address =
            if let school = shipment.school { try tx.address(of: school, vault: vault) } else {
                try orders.first.flatMap { try contact(of: $0.order, in: tx)?.address }
            }
        return ShipmentDetail(
            shipment: shipment,
            school: try shipment.school.flatMap(tx.school),
            address: address,
            orders: orders.sorted {
                ($0.identity.studentNumber, $0.order.number.text)
                    < ($1.identity.studentNumber, $1.order.number.text)
            },
        )
    }

    /// Ends a shipment and moves the orders in it.
    private func end(
        _ found: Shipment,
        _ event: ShipmentState.Event,
        by principal: Principal,
        in tx: Transaction,
    ) throws {
        var shipment = found
        try shipment.apply(event, at: now())
        try tx.save(shipment)
        let facts = ["shipment": shipment.id.description]
        for id in try tx.orders(in: shipment.id) {
            guard var order = try tx.order(id), let batch = try tx.batch(order.batch) else {
                continue
            }
            // Where a second shipment is on its way or was never sent, the first one's end moves
            // nothing; what was revoked or is being made again stays as it is.
            let moved = if event == .received { try? order.receive() } else { try? order.lose() }
            guard let moved else { continue }
            try save(order, moved, batch: batch, by: principal, facts: facts, in: tx)
        }
        try record(
            event == .received ? .shipmentReceived : .shipmentLost,
            .shipment(shipment.id),
            by: principal,
            centre: shipment.centre,
            facts: ["courier": shipment.waybill.courier.key],
            in: tx
        )
    }
}
