/// One open transaction; it must not leave the closure it was given to.
package final class Transaction {
    package let engine: Engine
    package let isWritable: Bool

    private let session: any Session
    private var failure: (any Error)?
    private var isOpen = true

    private init(_ session: any Session, isWritable: Bool) {
        engine = session.engine
        self.session = session
        self.isWritable = isWritable
    }

    /// Runs the closure in a transaction that the caller has begun and will commit.
    static func run<T>(
        on session: any Session,
        isWritable: Bool,
        _ body: (Transaction) throws -> T,
    ) throws -> T {
        let transaction = Transaction(session, isWritable: isWritable)
        defer { transaction.isOpen = false }
        let outcome = try body(transaction)
        // A failure that the closure swallowed: PostgreSQL would roll back silently where SQLite
        // would commit the rest.
        if let failure = transaction.failure { throw failure }
        return outcome
    }

    /// Runs a statement that changes rows and tells how many it changed.
    @discardableResult
    package func execute(_ statement: Statement) throws -> Int {
        try perform { try session.execute(statement) }
    }

    /// Runs a query, or a change with `returning`, and gives all rows.
    package func rows(_ statement: Statement) throws -> [Row] {
        try perform { try session.rows(statement) }
    }

    /// The first row, nil when there is none.
    package func row(_ statement: Statement) throws -> Row? {
        try rows(statement).first
    }

    /// The first column of the first row, nil when there is no row or it is null.
    package func value<T: ColumnValue>(
        _ statement: Statement,
        as type: T.Type = T.self,
    ) throws -> T? {
        guard let row = try row(statement), let column = row.columns.names.first else { return nil }
        return try row[column, T?.self]
    }

    /// Whether the query finds anything.
    package func exists(_ statement: Statement) throws -> Bool {
        try row(statement) != nil
    }

    /// Runs several statements of our own, as a migration has them; nothing is bound, so no word
    /// of a visitor may be in it.
    package func script(_ sql: String) throws {
        try perform { try session.script(sql) }
    }

    private func perform<T>(_ body: () throws -> T) throws -> T {
        guard isOpen else { preconditionFailure("a transaction was used after its closure ended") }
        if let failure { throw failure }
        do {
            return try body()
        } catch {
            failure = error
            throw error
        }
    }
}

/// One connection of an engine, used on its own thread only.
protocol Session: AnyObject {
    var engine: Engine { get }
    func execute(_ statement: Statement) throws -> Int
    func rows(_ statement: Statement) throws -> [Row]
    func script(_ sql: String) throws
}
