import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// Reads the front of a resident identity card; throws `PictureError`, and a `Fault` when the
    /// languages are not installed.
    package func readIDCard(_ bytes: Data) async throws -> IDCardReading {
        try await read { try await crew.answer(to: .readIDCard(bytes)) }
    }

    /// Reads the machine readable zone of a passport; throws as `readIDCard` does.
    package func readPassport(_ bytes: Data) async throws -> PassportReading {
        try await read { try await crew.answer(to: .readPassport(bytes)) }
    }

    private func read<Reading>(_ ask: () async throws -> Reading) async throws -> Reading {
        do {
            return try await processed(ask)
        } catch let missing as MissingLanguage {
            throw Fault(missing.reason, isTransient: false)
        }
    }
}

/// No document can be read on this machine, whatever the picture.
struct MissingLanguage: Error, Sendable, Codable {
    let reason: String
}

extension Worker {
    func readIDCard(_ bytes: Data) throws -> IDCardReading {
        let reader = try reader()
        var reading = ie_card_reading()
        try bytes.read { start, count, limits in
            try checked { ie_read_card(reader, start, count, limits, &reading, $0) }
        }
        return IDCardReading(
            name: .init(reading.name),
            sex: .init(reading.sex),
            people: .init(reading.people),
            birth: [.init(reading.birth.0), .init(reading.birth.1)],
            address: .init(reading.address),
            number: [
                .init(reading.number.0), .init(reading.number.1), .init(reading.number.2),
            ],
        )
    }

    func readPassport(_ bytes: Data) throws -> PassportReading {
        let reader = try reader()
        var reading = ie_zone_reading()
        try bytes.read { start, count, limits in
            try checked { ie_read_zone(reader, start, count, limits, &reading, $0) }
        }
        let (first, second) = reading.lines
        return PassportReading(readings: [
            [.init(first.0), .init(first.1)], [.init(second.0), .init(second.1)],
        ])
    }
}

extension IDCardReading.Field {
    fileprivate init(_ reading: ie_reading) {
        let text = withUnsafeBytes(of: reading.text) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        self.init(text, confidence: reading.confidence)
    }
}
