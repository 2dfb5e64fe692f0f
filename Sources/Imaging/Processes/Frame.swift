import Foundation

/// One message between us and an engine process: a header, and the bytes of pictures beside it.
struct Frame: Sendable, Equatable {
    /// JSON.
    let header: Data
    let attachments: [Data]

    /// Raised when frames change, so that two versions never misread each other.
    static let version: UInt8 = 1
    static let mark: [UInt8] = Array("XYE".utf8) + [version]

    /// A header, and the most pictures that a request holds; anything above is noise, no message.
    static let mostParts = 1 + ImageEngine.mostTiles
    static let mostBytes = 256 * 1024 * 1024

    /// What goes over the wire, in this order: mark, number of parts, length of each, the parts.
    var wire: [Data] {
        let parts = [header] + attachments
        let lengths = [parts.count] + parts.map(\.count)
        return [Data(Self.mark + lengths.flatMap(Self.bigEndian))] + parts
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt32(number).bigEndian) { Array($0) }
    }
}

/// Why bytes on the wire are no frame.
enum FrameError: Error, Equatable {
    case noFrame
    case tooManyParts(Int)
    case tooManyBytes(Int)
    case headerUnreadable
}
