import Domain
import Foundation

/// All bills of the sandbox provider: for each one record per event, `<reference>.1` and on.
struct BillBook: Sendable {
    let shelf: RecordShelf

    /// The bill of that reference, if it was ever begun.
    func bill(_ reference: String) throws -> Bill? {
        guard RecordShelf.isName(reference) else { return nil }
        var events: [Bill.Event] = []
        while let event = try shelf.record(
            "\(reference).\(events.count + 1)",
            as: Bill.Event.self,
        ) {
            events.append(event)
        }
        return Bill(reference, events: events)
    }

    /// All bills, in the order of their references.
    func bills() throws -> [Bill] {
        let references = Set(try shelf.names().map { String($0.prefix { $0 != "." }) })
        return try references.sorted().compactMap(bill)
    }

    /// Adds what `next` decides on seeing the bill as it stands, and nothing when that is nothing;
    /// when something else happens meanwhile it decides again.
    ///
    /// Returns the bill as it stood when the decision held.
    @discardableResult
    func change(
        _ reference: String,
        by next: (Bill?) throws -> Bill.Event?,
    ) throws -> Bill? {
        while true {
            let bill = try bill(reference)
            guard let event = try next(bill) else { return bill }
            let place = (bill?.length ?? 0) + 1
            if try shelf.put(event, as: "\(reference).\(place)") { return bill }
        }
    }
}
