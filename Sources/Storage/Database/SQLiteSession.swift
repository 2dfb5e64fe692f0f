import Domain
import Foundation
import GRDB

/// One SQLite connection inside a transaction.
final class SQLiteSession: Session {
    let engine = Engine.sqlite
    private let connection: GRDB.Database

    init(_ connection: GRDB.Database) { self.connection = connection }

    func execute(_ statement: Statement) throws -> Int {
        let sql = statement.sql(for: .sqlite)
        return try Self.translating(sql) {
            let prepared = try connection.cachedStatement(sql: sql)
            let before = connection.totalChangesCount
            try prepared.execute(arguments: try arguments(statement))
            // The count of an earlier statement stays when this one changes nothing.
            return connection.totalChangesCount == before ? 0 : connection.changesCount
        }
    }

    func rows(_ statement: Statement) throws -> [Row] {
        let sql = statement.sql(for: .sqlite)
        return try Self.translating(sql) {
            let prepared = try connection.cachedStatement(sql: sql)
            let columns = Row.Columns(prepared.columnNames)
            let cursor = try GRDB.Row.fetchCursor(prepared, arguments: try arguments(statement))
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(columns: columns, values: row.databaseValues.map(Self.value)))
            }
            return rows
        }
    }

    func script(_ sql: String) throws {
        try Self.translating(sql) { try connection.execute(sql: sql) }
    }

    private func arguments(_ statement: Statement) throws -> StatementArguments {
        StatementArguments(
            try statement.values.map { value, _ -> any DatabaseValueConvertible in
                switch value {
                case .null: return DatabaseValue.null
                case .integer(let integer): return integer
                case .real(let real): return real
                case .boolean(let boolean): return boolean
                case .text(let text): return try text.refusingNUL()
                case .blob(let data): return data
                }
            }
        )
    }

    private static func value(_ stored: DatabaseValue) -> Value {
        switch stored.storage {
        case .null: .null
        case .int64(let integer): .integer(integer)
        case .double(let real): .real(real)
        case .string(let text): .text(text)
        case .blob(let data): .blob(data)
        }
    }

    /// Turns what GRDB throws into our errors; others pass.
    static func translating<T>(_ sql: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw translated(error, sql)
        }
    }

    private static func translated(_ error: DatabaseError, _ sql: String) -> any Error {
        let message = error.message ?? ""
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            return StorageError.uniqueViolation(violation(message))
        case .SQLITE_CONSTRAINT_NOTNULL: return StorageError.notNullViolation(violation(message))
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            return StorageError.foreignKeyViolation(.init(table: nil, columns: []))
        case .SQLITE_CONSTRAINT_CHECK:
            let name = message.split(separator: ": ", maxSplits: 1).last.map(String.init)
            return StorageError.checkViolation(.init(table: nil, columns: [], constraint: name))
        case .SQLITE_CONSTRAINT_TRIGGER: return StorageError.refusedByTrigger(message)
        default:
            let isBusy = [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
            let code = String(error.extendedResultCode.rawValue)
            return Fault(
                isBusy ? "storage.sqlite.busy" : "storage.sqlite",
                isTransient: isBusy || isFull(error.resultCode),
                underlying: StatementError(
                    engine: .sqlite,
                    code: code,
                    message: message,
                    sql: sql
                )
            )
        }
    }

    private static func isFull(_ code: ResultCode) -> Bool {
        [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_CANTOPEN].contains(code)
    }

    /// Reads `UNIQUE constraint failed: orders.centre, orders.number`.
    private static func violation(_ message: String) -> StorageError.Violation {
        let names = message.split(separator: ": ", maxSplits: 1).last ?? ""
        let parts = names.split(separator: ", ").map { $0.split(separator: ".") }
        guard parts.allSatisfy({ $0.count == 2 }), let table = parts.first?.first else {
            return .init(table: nil, columns: [], constraint: String(names))
        }
        return .init(table: String(table), columns: parts.map { String($0[1]) })
    }
}

extension String {
    /// PostgreSQL cannot store the character NUL, so neither engine may be given it.
    func refusingNUL() throws -> String {
        guard !utf8.contains(0) else { throw Fault("storage.text.nul", isTransient: false) }
        return self
    }
}
