import CPostgres
import Domain
import Foundation

/// The text form in which values travel to and from PostgreSQL.
enum PostgresText {
    static func type(_ kind: ColumnKind) -> Oid {
        switch kind {
        case .boolean: boolean
        case .blob: bytes
        case .integer: bigint
        case .text: text
        case .real: double
        case .timestamp: timestamp
        case .uuid: uuid
        }
    }

    static func parameter(_ value: Value) throws -> String? {
        switch value {
        case .null: nil
        case .integer(let integer): String(integer)
        case .real(let real): String(real)
        case .boolean(let boolean): boolean ? "t" : "f"
        case .text(let text): try text.refusingNUL()
        case .blob(let data): "\\x" + data.map { hexByte($0) }.joined()
        }
    }

    static func value(_ text: String, type: Oid) -> Value {
        switch type {
        case boolean: .boolean(text == "t")
        case bytes: blob(text)
        case bigint, integer, smallint: Int64(text).map(Value.integer) ?? .text(text)
        case double, real: Double(text).map(Value.real) ?? .text(text)
        // What `sum` of bigint gives.
        case numeric:
            Int64(text).map(Value.integer) ?? Double(text).map(Value.real) ?? .text(text)
        case timestamp: .text(canonicalTime(text))
        default: .text(text)
        }
    }

    // Numbers of the built-in types, fixed for ever in PostgreSQL's catalogue.
    private static let boolean: Oid = 16
    private static let bytes: Oid = 17
    private static let bigint: Oid = 20
    private static let smallint: Oid = 21
    private static let integer: Oid = 23
    private static let text: Oid = 25
    private static let real: Oid = 700
    private static let double: Oid = 701
    private static let timestamp: Oid = 1184
    private static let numeric: Oid = 1700
    private static let uuid: Oid = 2950

    /// Turns `2026-06-01 08:00:00.5+00` into the form that we write.
    private static func canonicalTime(_ text: String) -> String {
        guard text.hasSuffix("+00"), text.utf8.count >= 22 else { return text }
        let parts = text.dropLast(3).split(separator: ".")
        let fraction = parts.count > 1 ? parts[1].prefix(3) : ""
        let padding = String(repeating: "0", count: 3 - fraction.count)
        return parts[0].replacing(" ", with: "T") + "." + fraction + padding + "Z"
    }

    private static func hexByte(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static func blob(_ text: String) -> Value {
        let digits = Array(text.utf8.dropFirst(2))
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { index in
            UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
        }
        guard bytes.allSatisfy({ $0 != nil }) else { return .text(text) }
        return .blob(Data(bytes.compactMap(\.self)))
    }
}

/// Lends C strings for the length of a call; the list ends with a null pointer.
func withCStrings<R>(
    _ texts: [String?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R,
) -> R {
    let copies = texts.map { $0.flatMap { strdup($0) } }
    defer { copies.forEach { free($0) } }
    let pointers = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
}
