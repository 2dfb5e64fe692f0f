/// A roster as it was read: the students, and what is wrong with the other lines.
package struct RosterSheet: Sendable, Hashable {
    package static let maximumLines = 20_000

    package private(set) var entries: [RosterEntry] = []
    package private(set) var faults: [RosterFault] = []
    /// How many lines there are below the headings.
    package let lines: Int

    /// Checks every line; refuses a text without the headings that are needed.
    ///
    /// `levels` are those that the batch takes.
    package init(_ text: String, levels: [EducationLevel]) throws(RosterError) {
        let all = DelimitedText.lines(text)
        guard let head = all.first else { throw .empty }
        let columns = try Self.columns(of: head.cells)
        lines = all.count - 1
        guard lines > 0 else { throw .noLines }
        guard lines <= Self.maximumLines else {
            throw .tooManyLines(found: lines, limit: Self.maximumLines)
        }
        var seen: [String: Int] = [:]
        for line in all.dropFirst() {
            var reader = RosterLine(line, columns: columns, levels: levels)
            guard let entry = reader.entry() else {
                faults += reader.faults
                continue
            }
            if let earlier = seen[entry.key] {
                faults.append(reader.fault(.documentNumber, .twice(line: earlier)))
                continue
            }
            seen[entry.key] = line.number
            entries.append(entry)
        }
    }

    private static func columns(of cells: [String]) throws(RosterError) -> [RosterColumn: Int] {
        var columns: [RosterColumn: Int] = [:]
        for (index, cell) in cells.enumerated() {
            guard let column = RosterColumn(heading: cell) else { continue }
            guard columns[column] == nil else { throw .columnTwice(column) }
            columns[column] = index
        }
        let missing = RosterColumn.needed.filter { columns[$0] == nil }
        guard missing.isEmpty else {
            throw .columnsMissing(missing, found: cells.filter { !$0.isEmpty })
        }
        return columns
    }
}
