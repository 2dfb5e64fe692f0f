package import Domain
package import Foundation
import Storage

extension Services {
    /// Sends the shipments of a list to their students: all of them, or none when a line is wrong.
    ///
    /// Lines of one student may share a number. Throws `ShipmentListError` with every bad line,
    /// `RosterError` for a file that cannot be read; returns how many shipments there were.
    package func importShipments(_ bytes: Data, by staff: Staff) async throws -> Int {
        try staff.require(.produce)
        let sheet = ShipmentSheet(try RosterText.decode(bytes))
        return try await database.write { tx in
            var faults = sheet.faults
            var shipments: [Waybill: [(line: ShipmentSheet.Line, order: Order)]] = [:]
            for line in sheet.lines {
                do {
                    let order = try wanted(line, by: staff, in: tx)
                    if let first = shipments[line.waybill]?.first,
                        first.order.account != order.account
                    {
                        throw LineRefused(
                            .numberTwice(line.waybill.number, line: first.line.number)
                        )
                    }
                    shipments[line.waybill, default: []].append((line, order))
                } catch let refused as LineRefused {
                    faults.append(ShipmentFault(line: line.number, reason: refused.reason))
                }
            }
            // What follows would undo the rest: nothing is half done.
            guard faults.isEmpty else { throw ShipmentListError(faults: faults) }
            for (waybill, entries) in shipments {
                _ = try send(entries.map { $0.order.id }, to: nil, waybill, by: staff, in: tx)
            }
            return shipments.count
        }
    }

    /// The order of a line, when it can be sent to its student now.
    private func wanted(
        _ line: ShipmentSheet.Line,
        by staff: Staff,
        in tx: Transaction,
    ) throws -> Order {
        guard let id = try tx.order(numbered: line.order), let order = try tx.order(id),
            let batch = try tx.batch(order.batch), batch.centre == staff.centre
        else { throw LineRefused(.orderUnknown(line.order)) }
        guard order.lines.capture == .approved, order.lines.fulfilment == .packed,
            try owed(order, batch.policy, in: tx).contains(.student)
        else { throw LineRefused(.refused(.notToSend(order.number))) }
        guard try contact(of: order, in: tx)?.address != nil else {
            throw LineRefused(.refused(.addressMissing(order.number)))
        }
        guard
            try tx.shipments(of: staff.centre, number: line.waybill.number, limit: 9)
                .allSatisfy({ $0.waybill != line.waybill })
        else { throw LineRefused(.refused(.numberTaken(line.waybill.number))) }
        return order
    }
}

/// One line that is refused; the rest of the list is still looked at.
private struct LineRefused: Error {
    let reason: ShipmentFault.Reason

    init(_ reason: ShipmentFault.Reason) { self.reason = reason }
}
