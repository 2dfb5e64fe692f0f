/// A list of shipments as it was read: order, courier and number, line by line.
package struct ShipmentSheet: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        /// Counted from 1, with the headings.
        package let number: Int
        package let order: OrderNumber
        package let waybill: Waybill
    }

    package static let maximumLines = 1000

    package private(set) var lines: [Line] = []
    package private(set) var faults: [ShipmentFault] = []

    /// Checks every line; a text without the headings has its faults in line 1.
    package init(_ text: String) {
        let all = DelimitedText.lines(text)
        guard let head = all.first else {
            faults = [ShipmentFault(line: 1, reason: .empty)]
            return
        }
        var columns: [Column: Int] = [:]
        for (index, cell) in head.cells.enumerated() {
            if let column = Column(heading: cell), columns[column] == nil {
                columns[column] = index
            }
        }
        faults = Column.allCases.filter { columns[$0] == nil }
            .map { ShipmentFault(line: 1, reason: .columnMissing($0)) }
        guard faults.isEmpty else { return }
        guard all.count > 1, all.count - 1 <= Self.maximumLines else {
            let reason: ShipmentFault.Reason =
                all.count == 1 ? .empty : .tooManyLines(limit: Self.maximumLines)
            faults = [ShipmentFault(line: 1, reason: reason)]
            return
        }
        for line in all.dropFirst() { read(line, columns) }
    }

    private mutating func read(_ line: DelimitedText.Line, _ columns: [Column: Int]) {
        func cell(_ column: Column) -> String {
            guard let index = columns[column], index < line.cells.count else { return "" }
            return line.cells[index]
        }
        func fault(_ reason: ShipmentFault.Reason) {
            faults.append(ShipmentFault(line: line.number, reason: reason))
        }
        guard let order = OrderNumber(cell(.order)) else {
            return fault(.orderMalformed(String(cell(.order).prefix(40))))
        }
        if let earlier = lines.first(where: { $0.order == order }) {
            return fault(.orderTwice(order, line: earlier.number))
        }
        do {
            let waybill = try Waybill(courier: cell(.courier), number: cell(.number))
            lines.append(Line(number: line.number, order: order, waybill: waybill))
        } catch {
            fault(.refused(error))
        }
    }
}

/// What is wrong with a line of a list of shipments.
package struct ShipmentFault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        case empty
        case tooManyLines(limit: Int)
        case columnMissing(ShipmentSheet.Column)
        case orderMalformed(String)
        case orderTwice(OrderNumber, line: Int)
        case orderUnknown(OrderNumber)
        /// Another line gives the number to somebody else.
        case numberTwice(String, line: Int)
        case refused(ShipmentError)
    }

    /// Counted from 1, with the headings.
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}

/// A list of shipments of which nothing was done, with all that is wrong.
package struct ShipmentListError: Error, Hashable, Sendable {
    package let faults: [ShipmentFault]

    package init(faults: [ShipmentFault]) { self.faults = faults.sorted { $0.line < $1.line } }
}
