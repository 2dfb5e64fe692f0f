extension Statement {
    package struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            parts.append(.sql(literal.description))
        }

        /// Binds a value.
        package mutating func appendInterpolation<T: ColumnValue>(_ value: T) {
            parts.append(.value(value.columnValue, T.columnKind))
        }

        package mutating func appendInterpolation<T: ColumnValue>(_ value: T?) {
            parts.append(.value(value?.columnValue ?? .null, T.columnKind))
        }

        /// Binds the raw value of an enum.
        package mutating func appendInterpolation<T: RawRepresentable>(_ value: T)
        where T.RawValue: ColumnValue {
            appendInterpolation(value.rawValue)
        }

        package mutating func appendInterpolation<T: RawRepresentable>(_ value: T?)
        where T.RawValue: ColumnValue {
            appendInterpolation(value?.rawValue)
        }

        /// Binds every element for `in \(list: values)`; an empty list holds nothing.
        package mutating func appendInterpolation<T: ColumnValue>(list values: some Sequence<T>) {
            let values = Array(values)
            // Both engines accept an empty sub-select where an empty list is a syntax error; its
            // null carries the type, since PostgreSQL compares no text with a UUID.
            guard let first = values.first else {
                let nothing: T? = nil
                parts.append(.sql("(select "))
                appendInterpolation(nothing)
                return parts.append(.sql(" where false)"))
            }
            parts.append(.sql("("))
            appendInterpolation(first)
            for value in values.dropFirst() {
                parts.append(.sql(", "))
                appendInterpolation(value)
            }
            parts.append(.sql(")"))
        }

        package mutating func appendInterpolation<T: RawRepresentable>(
            list values: some Sequence<T>
        )
        where T.RawValue: ColumnValue {
            appendInterpolation(list: values.map(\.rawValue))
        }

        /// Splices fixed text that stands in our own source, such as a column name.
        package mutating func appendInterpolation(literal: StaticString) {
            parts.append(.sql(literal.description))
        }

        /// Text for PostgreSQL alone, such as `for update skip locked`.
        package mutating func appendInterpolation(postgres: StaticString) {
            parts.append(.only(.postgres, postgres.description))
        }

        /// Text for SQLite alone.
        package mutating func appendInterpolation(sqlite: StaticString) {
            parts.append(.only(.sqlite, sqlite.description))
        }

        /// Continues with another statement, its values bound.
        package mutating func appendInterpolation(_ statement: Statement) {
            parts += statement.parts
        }
    }
}
