package import Foundation

/// One value as both engines store it.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case boolean(Bool)
    case text(String)
    case blob(Data)
}

/// The kind of a column; `null` has one too, so that PostgreSQL can plan a statement with nulls.
package enum ColumnKind: Sendable {
    case integer, real, boolean, text, blob, uuid, timestamp
}

/// What can be bound into a `Statement` and read from a `Row`.
///
/// Enums and other types with a raw `String` or `Int` need no conformance.
package protocol ColumnValue: Sendable {
    static var columnKind: ColumnKind { get }
    var columnValue: Value { get }
    /// Nil when the stored value is not one of this type.
    init?(columnValue: Value)
}
