/// A write that a rule of the schema refused; the transaction it happened in is rolled back.
package enum StorageError: Error, Equatable, Sendable {
    case uniqueViolation(Violation)
    case foreignKeyViolation(Violation)
    case checkViolation(Violation)
    case notNullViolation(Violation)
    /// A trigger of the schema said no; the text is the trigger's own.
    case refusedByTrigger(String)

    /// What the engine tells of the rule; SQLite names columns, PostgreSQL names constraints too.
    package struct Violation: Equatable, Sendable {
        package var table: String?
        package var columns: [String]
        package var constraint: String?

        init(table: String?, columns: [String], constraint: String? = nil) {
            self.table = table
            self.columns = columns
            self.constraint = constraint
        }
    }

    /// Whether a unique rule over these columns of the table was broken, on either engine.
    package func isUniqueViolation(of table: String, _ columns: String...) -> Bool {
        guard case .uniqueViolation(let violation) = self else { return false }
        return violation.table == table && Set(violation.columns) == Set(columns)
    }
}

/// A statement that an engine refused; it holds SQL with placeholders and never a value.
package struct StatementError: Error, Sendable, CustomStringConvertible {
    package let engine: Engine
    /// SQLSTATE of PostgreSQL, extended result code of SQLite.
    package let code: String
    package let message: String
    package let sql: String

    package var description: String { "\(engine) \(code): \(message) in: \(sql)" }
}
