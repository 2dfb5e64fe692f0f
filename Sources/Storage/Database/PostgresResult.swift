import CPostgres
import Domain
import Foundation

/// What PostgreSQL answered to one command.
final class PostgresResult {
    private let handle: OpaquePointer?

    init(_ handle: OpaquePointer?) { self.handle = handle }

    deinit { PQclear(handle) }

    var changedRows: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    var rows: [Row] {
        let width = PQnfields(handle)
        let columns = Row.Columns((0..<width).map { String(cString: PQfname(handle, $0)) })
        let types = (0..<width).map { PQftype(handle, $0) }
        return (0..<PQntuples(handle)).map { row in
            let values = (0..<width).map { column -> Value in
                guard PQgetisnull(handle, row, column) == 0,
                    let text = PQgetvalue(handle, row, column)
                else { return .null }
                return PostgresText.value(String(cString: text), type: types[Int(column)])
            }
            return Row(columns: columns, values: values)
        }
    }

    /// The error this answer stands for, nil for a success.
    func failure(of sql: String, connectionMessage: String) -> (any Error)? {
        let status = PQresultStatus(handle)
        guard status != PGRES_COMMAND_OK, status != PGRES_TUPLES_OK, status != PGRES_EMPTY_QUERY
        else { return nil }
        guard let code = field("C") else {
            return Fault(
                "storage.postgres.connection",
                isTransient: true,
                underlying: error("", connectionMessage, sql)
            )
        }
        switch code {
        case "23505": return StorageError.uniqueViolation(violation)
        case "23503": return StorageError.foreignKeyViolation(violation)
        case "23514": return StorageError.checkViolation(violation)
        case "23502": return StorageError.notNullViolation(violation)
        case "P0001": return StorageError.refusedByTrigger(field("M") ?? "")
        default:
            // Messages of data errors repeat the value, which may be personal.
            let message = code.hasPrefix("22") ? "data exception" : field("M") ?? ""
            let isTransient = Self.isTransient(code)
            return Fault(
                isTransient ? "storage.postgres.busy" : "storage.postgres",
                isTransient: isTransient,
                underlying: error(code, message, sql)
            )
        }
    }

    /// Conflicts, time-outs, lost connections, missing resources, and a plan made stale by a
    /// migration.
    private static func isTransient(_ code: String) -> Bool {
        ["40001", "40P01", "55P03", "57014", "0A000", "26000"].contains(code)
            || ["08", "53", "57P", "58"].contains { code.hasPrefix($0) }
    }

    private func error(_ code: String, _ message: String, _ sql: String) -> StatementError {
        StatementError(engine: .postgres, code: code, message: message, sql: sql)
    }

    private var violation: StorageError.Violation {
        let column = field("c").map { [$0] }
        return .init(
            table: field("t"),
            columns: column ?? keyColumns,
            constraint: field("n")
        )
    }

    /// Reads the names out of `Key (centre, number)=(…) already exists.`; the words may be in any
    /// language.
    private var keyColumns: [String] {
        guard let detail = field("D"), let start = detail.firstIndex(of: "("),
            let end = detail.range(of: ")=(")
        else { return [] }
        let names = detail[detail.index(after: start)..<end.lowerBound]
        return names.split(separator: ", ").map { String($0.filter { $0 != "\"" }) }
    }

    private func field(_ code: Unicode.Scalar) -> String? {
        PQresultErrorField(handle, Int32(code.value)).map { String(cString: $0) }
    }

    /// A message of libpq without the line ends around it.
    static func trimmed(_ text: UnsafePointer<CChar>) -> String {
        String(cString: text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
