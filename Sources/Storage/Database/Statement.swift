/// One SQL statement for both engines; interpolated values are bound, never spliced into the text.
package struct Statement: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    var parts: [Part]

    enum Part: Sendable {
        case sql(String)
        case only(Engine, String)
        case value(Value, ColumnKind)
    }

    /// The text with placeholders and without any value, fit for a log.
    package var description: String { sql(for: .postgres) }

    /// The text that the engine is given: `?1` for SQLite, `$1` for PostgreSQL.
    package func sql(for engine: Engine) -> String {
        var text = ""
        var number = 0
        for part in parts {
            switch part {
            case .sql(let sql): text += sql
            case .only(engine, let sql): text += sql
            case .only: break
            case .value:
                number += 1
                text += "\(engine.placeholder)\(number)"
            }
        }
        return text
    }

    var values: [(value: Value, kind: ColumnKind)] {
        parts.compactMap { part in
            guard case .value(let value, let kind) = part else { return nil }
            return (value, kind)
        }
    }
}

extension Statement {
    package init(stringLiteral sql: StaticString) {
        parts = [.sql(sql.description)]
    }

    package init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    /// Joins two statements; their values are numbered anew.
    package static func + (first: Statement, second: Statement) -> Statement {
        var joined = first
        joined.parts += second.parts
        return joined
    }

    package static func += (statement: inout Statement, more: Statement) {
        statement.parts += more.parts
    }

    /// Joins conditions or assignments by a fixed separator such as `" and "`.
    package static func joined(_ statements: [Statement], by separator: StaticString) -> Statement {
        var joined: Statement = ""
        for (index, statement) in statements.enumerated() {
            if index > 0 { joined.parts.append(.sql(separator.description)) }
            joined += statement
        }
        return joined
    }
}
