import Domain

/// One row of a result; values are read by column name.
package struct Row: Sendable {
    let columns: Columns
    let values: [Value]

    /// The names of a result's columns, shared by all its rows.
    final class Columns: Sendable {
        let names: [String]
        let index: [String: Int]

        init(_ names: [String]) {
            self.names = names
            index = Dictionary(zip(names, names.indices)) { first, _ in first }
        }
    }

    /// Reads a value that must be there; null, a missing column or another type is a `Fault`.
    package subscript<T: ColumnValue>(_ column: String, _ type: T.Type = T.self) -> T {
        get throws { try decode(column, T.self) { T(columnValue: $0) } }
    }

    /// Reads a value that may be null.
    package subscript<T: ColumnValue>(_ column: String, _ type: T?.Type = T?.self) -> T? {
        get throws { try isNull(column) ? nil : decode(column, T.self) { T(columnValue: $0) } }
    }

    /// Reads an enum by its raw value.
    package subscript<T: RawRepresentable>(_ column: String, _ type: T.Type = T.self) -> T
    where T.RawValue: ColumnValue {
        get throws { try decode(column, T.self) { Self.raw($0) } }
    }

    package subscript<T: RawRepresentable>(_ column: String, _ type: T?.Type = T?.self) -> T?
    where T.RawValue: ColumnValue {
        get throws { try isNull(column) ? nil : decode(column, T.self) { Self.raw($0) } }
    }

    private static func raw<T: RawRepresentable>(_ value: Value) -> T?
    where T.RawValue: ColumnValue {
        T.RawValue(columnValue: value).flatMap(T.init(rawValue:))
    }

    private func isNull(_ column: String) throws -> Bool { try value(column) == .null }

    private func decode<T>(_ column: String, _ type: T.Type, _ read: (Value) -> T?) throws -> T {
        guard let decoded = read(try value(column)) else {
            let error = RowError.notOfType(column: column, type: "\(T.self)")
            throw Fault("storage.column", isTransient: false, underlying: error)
        }
        return decoded
    }

    private func value(_ column: String) throws -> Value {
        guard let index = columns.index[column] else {
            let error = RowError.noColumn(column)
            throw Fault("storage.column", isTransient: false, underlying: error)
        }
        return values[index]
    }
}

/// Why a row could not be read; it names the column and the type, never the value.
package enum RowError: Error, Equatable {
    case noColumn(String)
    case notOfType(column: String, type: String)
}
