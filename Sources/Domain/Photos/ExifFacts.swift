package import Foundation

/// What a phone's camera wrote into a JPEG file: with what and when it was taken, and nothing else.
package struct ExifFacts: Sendable, Hashable {
    package private(set) var make = ""
    package private(set) var model = ""
    package private(set) var lens = ""
    package private(set) var takenAt: Date?

    /// Nil for what has no such part; a broken one gives what could be read before it breaks.
    package init?(jpeg: Data) {
        guard let block = Self.block(of: jpeg), let tiff = TIFFBlock(block) else { return nil }
        let first = tiff.entries(at: tiff.first)
        make = first[0x010F].flatMap(tiff.text) ?? ""
        model = first[0x0110].flatMap(tiff.text) ?? ""
        let exif = first[0x8769].map { tiff.entries(at: Int($0.value)) } ?? [:]
        lens = exif[0xA434].flatMap(tiff.text) ?? ""
        takenAt = exif[0x9003].flatMap(tiff.text).flatMap {
            Self.moment($0, offset: exif[0x9011].flatMap(tiff.text) ?? "+08:00")
        }
    }

    package var isEmpty: Bool { make.isEmpty && model.isEmpty && lens.isEmpty && takenAt == nil }

    /// Maker and model, the maker once.
    package var camera: String {
        model.lowercased().hasPrefix(make.lowercased())
            ? model : [make, model].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the name of the lens says so, as iPhones write it.
    package var lensFacesFront: Bool { lens.lowercased().contains("front") }

    /// The first part of the file that holds such facts, after its mark.
    private static func block(of jpeg: Data) -> Data? {
        let bytes = Data(jpeg.prefix(256 * 1024))
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let (kind, length) = (bytes[at + 1], Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
            guard kind != 0xDA, length >= 2, at + 2 + length <= bytes.count else { return nil }
            let part = bytes[(at + 4)..<(at + 2 + length)]
            if kind == 0xE1, part.starts(with: Data("Exif\0\0".utf8)) {
                return Data(part.dropFirst(6))
            }
            at += 2 + length
        }
        return nil
    }

    /// A local time such as `2026:05:20 10:30:00`, with how far the clocks there are ahead.
    private static func moment(_ text: String, offset: String) -> Date? {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == " " }).map(String.init)
        guard parts.count == 6, let seconds = Int(parts[5]), (0...60).contains(seconds) else {
            return nil
        }
        let minute = parts[0...2].joined(separator: "-") + "T" + parts[3...4].joined(separator: ":")
        let ahead = offset.split(separator: ":").compactMap { Int($0) }
        guard let date = ChinaTime.date(typed: minute), ahead.count == 2,
            (-14...14).contains(ahead[0]), (0...59).contains(ahead[1])
        else { return nil }
        let minutes = ahead[0] * 60 + (offset.hasPrefix("-") ? -ahead[1] : ahead[1])
        return date + Double(seconds + 8 * 3600 - minutes * 60)
    }
}

/// The directory of names and values inside such a part; every step is checked against its end.
private struct TIFFBlock {
    struct Entry {
        let type: Int
        let count: Int
        /// The value, or where it is.
        let value: UInt32
        let place: Int
    }

    /// Where the first directory begins.
    var first: Int { number(at: 4, 4).map(Int.init) ?? 0 }
    private let bytes: Data
    private let isLittle: Bool

    init?(_ bytes: Data) {
        guard bytes.count >= 8 else { return nil }
        self.bytes = bytes
        isLittle = bytes.starts(with: Data("II".utf8))
        guard isLittle || bytes.starts(with: Data("MM".utf8)) else { return nil }
        guard number(at: 2, 2) == 42 else { return nil }
    }

    func entries(at start: Int) -> [Int: Entry] {
        guard let count = number(at: start, 2) else { return [:] }
        var found: [Int: Entry] = [:]
        for index in 0..<min(Int(count), 512) {
            let place = start + 2 + 12 * index
            guard let tag = number(at: place, 2), let type = number(at: place + 2, 2),
                let count = number(at: place + 4, 4), let value = number(at: place + 8, 4)
            else { break }
            found[Int(tag)] = Entry(
                type: Int(type),
                count: Int(count),
                value: value,
                place: place + 8,
            )
        }
        return found
    }

    /// A text without the zeros after it; at most 60 characters that can be printed.
    func text(_ entry: Entry) -> String? {
        guard entry.type == 2, entry.count > 0, entry.count <= 1000 else { return nil }
        let start = entry.count <= 4 ? entry.place : Int(entry.value)
        guard start >= 0, start + entry.count <= bytes.count else { return nil }
        let raw = String(decoding: bytes[start..<(start + entry.count)], as: UTF8.self)
        let printed = raw.unicodeScalars.filter { $0.value >= 32 && $0.value < 127 }
        return String(String.UnicodeScalarView(printed)).trimmed.prefix(60).description
    }

    private func number(at place: Int, _ size: Int) -> UInt32? {
        guard place >= 0, place + size <= bytes.count else { return nil }
        let own = bytes[place..<(place + size)]
        return (isLittle ? own.reversed() : Array(own)).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
