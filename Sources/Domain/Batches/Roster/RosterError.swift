/// Why a file is not taken as a roster at all.
package enum RosterError: Error, Hashable, Sendable {
    case empty
    case tooManyBytes(found: Int, limit: Int)
    /// A workbook of a spreadsheet program instead of its CSV.
    case workbook
    /// Neither UTF-8 nor GB 18030.
    case unreadable
    case columnsMissing([RosterColumn], found: [String])
    case columnTwice(RosterColumn)
    case noLines
    case tooManyLines(found: Int, limit: Int)
    /// The file before this one is not done yet.
    case underWay
    case notFound
}

/// What is wrong with one line of a roster.
package struct RosterFault: Error, Sendable, Hashable, Codable {
    package enum Problem: Sendable, Hashable, Codable {
        case fact(StudyFault.Problem)
        case document(DocumentNumberError)
        /// A spreadsheet program turned a long number into `1.10E+17`.
        case rounded
        /// The levels that the batch takes, by their Chinese names.
        case level([String])
        /// The same student stands in an earlier line.
        case twice(line: Int)
    }

    /// Counted from 1, the headings included, as a spreadsheet program counts.
    package let line: Int
    package let column: RosterColumn
    package let value: String
    package let problem: Problem

    package init(line: Int, column: RosterColumn, value: String, problem: Problem) {
        self.line = line
        self.column = column
        self.value = value
        self.problem = problem
    }
}
