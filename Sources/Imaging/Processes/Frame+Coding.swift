import Foundation
import Synchronization

extension Frame {
    /// The value as JSON in the header; every `Data` in it travels beside it, as it is.
    init(encoding value: some Encodable) throws {
        let attached = Attached()
        let encoder = JSONEncoder()
        encoder.nonConformingFloatEncodingStrategy = .names
        encoder.dataEncodingStrategy = .custom { data, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(attached.add(data))
        }
        header = try encoder.encode(value)
        attachments = attached.all
    }

    /// The value that was encoded; throws `FrameError` when the header says something else.
    func decode<Value: Decodable>(_ type: Value.Type) throws(FrameError) -> Value {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .names
        decoder.dataDecodingStrategy = .custom { [attachments] decoder in
            let place = try decoder.singleValueContainer().decode(Int.self)
            guard attachments.indices.contains(place) else { throw FrameError.headerUnreadable }
            return attachments[place]
        }
        do {
            return try decoder.decode(type, from: header)
        } catch {
            throw .headerUnreadable
        }
    }
}

/// The bytes that were met while a value was encoded.
private final class Attached: Sendable {
    private let list = Mutex<[Data]>([])

    var all: [Data] { list.withLock(\.self) }

    /// Keeps the bytes; returns their place.
    func add(_ data: Data) -> Int {
        list.withLock {
            $0.append(data)
            return $0.count - 1
        }
    }
}

extension JSONEncoder.NonConformingFloatEncodingStrategy {
    fileprivate static let names = convertToString(
        positiveInfinity: "inf",
        negativeInfinity: "-inf",
        nan: "nan"
    )
}

extension JSONDecoder.NonConformingFloatDecodingStrategy {
    fileprivate static let names = convertFromString(
        positiveInfinity: "inf",
        negativeInfinity: "-inf",
        nan: "nan"
    )
}
