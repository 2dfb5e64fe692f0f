package import Domain
import Foundation
import Storage

extension Services {
    /// Sends the prints of one order to its student.
    package func sendShipment(
        with order: Order.ID,
        courier: String,
        number: String,
        by staff: Staff,
    ) async throws -> Shipment.ID {
        try staff.require(.produce)
        let waybill = try Waybill(courier: courier, number: number)
        return try await database.write { tx in
            try send([order], to: nil, waybill, by: staff, in: tx)
        }
    }

    /// Sends what is packed for a school in one shipment.
    package func sendShipment(
        to school: School.ID,
        with orders: [Order.ID],
        courier: String,
        number: String,
        by staff: Staff,
    ) async throws -> Shipment.ID {
        try staff.require(.produce)
        let waybill = try Waybill(courier: courier, number: number)
        return try await database.write { tx in
            let shipment = try schoolShipment(school, of: staff, in: tx)
            guard shipment.address != nil else { throw ShipmentError.schoolAddressMissing }
            guard !orders.isEmpty else { throw ShipmentError.nothingToSend }
            return try send(orders, to: school, waybill, by: staff, in: tx)
        }
    }

    /// An order that can be packed and sent, with where its prints go, masked.
    package func orderToSend(_ id: Order.ID, by staff: Staff) async throws -> DeskOrder {
        try staff.require(.produce)
        let found = try await database.read { tx -> DeskOrder? in
            guard let summary = try staffOrder(id, of: staff, in: tx) else { return nil }
            return DeskOrder(
                summary: summary,
                contact: try contact(of: summary.order, in: tx)?.masked,
                attempts: [],
                history: [],
            )
        }
        guard let found else {
            try await refuse(.order(id), to: .staff(staff.id), as: OrderError.notFound)
        }
        return found
    }

    /// What is packed for a school and has no shipment to it yet, with where it goes.
    package func schoolShipment(_ id: School.ID, by staff: Staff) async throws -> SchoolShipment {
        try staff.require(.produce)
        return try await database.read { try schoolShipment(id, of: staff, in: $0) }
    }

    /// Keeps where a school takes shipments; throws `ProfileError` with all that is wrong.
    package func saveAddress(
        _ form: ProfileForm,
        of id: School.ID,
        by staff: Staff,
    ) async throws {
        try staff.require(.produce)
        try await database.write { tx in
            _ = try schoolShipment(id, of: staff, in: tx)
            var form = form
            form.needsAddress = true
            guard let address = try form.checked(changing: Profile()).address else { return }
            try tx.save(address, of: id, vault: vault)
            try record(
                .schoolAddressSaved,
                .school(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
        }
    }

    private func schoolShipment(
        _ id: School.ID,
        of staff: Staff,
        in tx: Transaction,
    ) throws -> SchoolShipment {
        guard let school = try tx.school(id), school.centre == staff.centre else {
            throw ShipmentError.notFound
        }
        let orders = try tx.packedOrders(of: id, vault: vault).filter {
            try owed($0.order, $0.batch.policy, in: tx).contains(.school)
        }
        return SchoolShipment(
            school: school,
            address: try tx.address(of: id, vault: vault),
            orders: orders.sorted {
                ($0.identity.studentNumber, $0.order.number.text)
                    < ($1.identity.studentNumber, $1.order.number.text)
            }
        )
    }

    /// Sends orders in one shipment; an order moves on with the last shipment that it is owed.
    func send(
        _ ids: [Order.ID],
        to school: School.ID?,
        _ waybill: Waybill,
        by staff: Staff,
        in tx: Transaction,
    ) throws -> Shipment.ID {
        let shipment = Shipment(
            id: id(),
            centre: staff.centre,
            school: school,
            waybill: waybill,
            sentAt: now(),
            sentBy: staff.id
        )
        let ids = Set(ids).sorted { $0.description < $1.description }
        for id in ids {
            guard var order = try tx.order(id), let batch = try tx.batch(order.batch),
                batch.centre == staff.centre, school == nil || school == batch.school
            else { throw ShipmentError.notFound }
            let owed = try owed(order, batch.policy, in: tx)
            guard order.lines.capture == .approved, order.lines.fulfilment == .packed,
                owed.contains(shipment.target)
            else { throw ShipmentError.notToSend(order.number) }
            if school == nil, try contact(of: order, in: tx)?.address == nil {
                throw ShipmentError.addressMissing(order.number)
            }
            guard owed == [shipment.target] else { continue }
            let transition = try order.dispatch(to: shipment.target)
            try save(
                order,
                transition,
                batch: batch,
                by: .staff(staff.id),
                facts: ["courier": waybill.courier.key, "shipment": shipment.id.description],
                in: tx
            )
        }
        try tx.insert(shipment, orders: ids)
        try want(
            .receiveShipment(shipment.id),
            after: shipment.receivedBy.timeIntervalSince(now()),
            in: tx
        )
        try record(
            .shipmentSent,
            .shipment(shipment.id),
            by: .staff(staff.id),
            centre: staff.centre,
            facts: ["courier": waybill.courier.key, "orders": String(ids.count)],
            in: tx
        )
        return shipment.id
    }

    /// To whom shipments of an order are owed still; a lost one is owed again.
    func owed(_ order: Order, _ policy: BatchPolicy, in tx: Transaction) throws -> [ShipmentTarget]
    {
        let sent = try tx.shipments(of: order.id).filter { $0.state != .lost }.map(\.target)
        return policy.shipmentTargets.filter { !sent.contains($0) }
    }
}
