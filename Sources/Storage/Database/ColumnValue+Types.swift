package import Domain
package import Foundation

extension String: ColumnValue {
    package static var columnKind: ColumnKind { .text }
    package var columnValue: Value { .text(self) }

    package init?(columnValue: Value) {
        guard case .text(let text) = columnValue else { return nil }
        self = text
    }
}

extension Int64: ColumnValue {
    package static var columnKind: ColumnKind { .integer }
    package var columnValue: Value { .integer(self) }

    package init?(columnValue: Value) {
        guard case .integer(let integer) = columnValue else { return nil }
        self = integer
    }
}

extension Int: ColumnValue {
    package static var columnKind: ColumnKind { .integer }
    package var columnValue: Value { .integer(Int64(self)) }

    package init?(columnValue: Value) {
        guard case .integer(let integer) = columnValue else { return nil }
        self.init(exactly: integer)
    }
}

extension Double: ColumnValue {
    package static var columnKind: ColumnKind { .real }
    package var columnValue: Value { .real(self) }

    package init?(columnValue: Value) {
        switch columnValue {
        case .real(let real): self = real
        case .integer(let integer): self = Double(integer)
        case .null, .boolean, .text, .blob: return nil
        }
    }
}

extension Bool: ColumnValue {
    package static var columnKind: ColumnKind { .boolean }
    package var columnValue: Value { .boolean(self) }

    package init?(columnValue: Value) {
        switch columnValue {
        case .boolean(let boolean): self = boolean
        case .integer(0): self = false
        case .integer(1): self = true
        case .null, .integer, .real, .text, .blob: return nil
        }
    }
}

extension Data: ColumnValue {
    package static var columnKind: ColumnKind { .blob }
    package var columnValue: Value { .blob(self) }

    package init?(columnValue: Value) {
        guard case .blob(let data) = columnValue else { return nil }
        self = data
    }
}

extension UUID: ColumnValue {
    package static var columnKind: ColumnKind { .uuid }
    package var columnValue: Value { .text(uuidString.lowercased()) }

    package init?(columnValue: Value) {
        guard case .text(let text) = columnValue else { return nil }
        self.init(uuidString: text)
    }
}

extension Identifier: ColumnValue {
    package static var columnKind: ColumnKind { .uuid }
    package var columnValue: Value { uuid.columnValue }

    package init?(columnValue: Value) {
        guard let uuid = UUID(columnValue: columnValue) else { return nil }
        self.init(uuid)
    }
}

extension Date: ColumnValue {
    package static var columnKind: ColumnKind { .timestamp }
    /// UTC with milliseconds in a fixed width, so that the order of texts is the order of times.
    package var columnValue: Value { .text(Timestamp.text(self)) }

    package init?(columnValue: Value) {
        guard case .text(let text) = columnValue, let date = Timestamp.date(text) else {
            return nil
        }
        self = date
    }
}
