package import Foundation

/// Reads the ZIP files that the product writes: stored, not shrunk, without ZIP64.
package enum ZipReader {
    package struct File: Sendable {
        package let name: String
        package let bytes: Data
        /// Whether the check sum of the directory fits the bytes.
        package let isIntact: Bool
    }

    package struct Broken: Error {
        let what: String
    }

    /// The files of the central directory, in its order.
    package static func files(in data: Data) throws -> [File] {
        let bytes = [UInt8](data)
        guard bytes.count >= 22,
            let end = (0...(bytes.count - 22)).last(where: { number(bytes, $0, 4) == 0x0605_4B50 })
        else { throw Broken(what: "no end of a central directory") }
        var place = number(bytes, end + 16, 4)
        var files: [File] = []
        for _ in 0..<number(bytes, end + 10, 2) {
            guard number(bytes, place, 4) == 0x0201_4B50 else {
                throw Broken(what: "no entry where the directory says one")
            }
            files.append(try file(bytes, entry: place))
            // Name, extra fields and comment follow the fixed part.
            place += 46 + [28, 30, 32].reduce(0) { $0 + number(bytes, place + $1, 2) }
        }
        return files
    }

    private static func file(_ bytes: [UInt8], entry: Int) throws -> File {
        guard number(bytes, entry + 10, 2) == 0 else { throw Broken(what: "not stored") }
        let size = number(bytes, entry + 24, 4)
        let name = bytes[(entry + 46)...].prefix(number(bytes, entry + 28, 2))
        let header = number(bytes, entry + 42, 4)
        guard number(bytes, header, 4) == 0x0403_4B50 else { throw Broken(what: "no header") }
        let start = header + 30 + number(bytes, header + 26, 2) + number(bytes, header + 28, 2)
        guard start + size <= bytes.count else { throw Broken(what: "bytes are missing") }
        let content = bytes[start..<(start + size)]
        return File(
            name: String(decoding: name, as: UTF8.self),
            bytes: Data(content),
            isIntact: checkSum(content) == UInt32(number(bytes, entry + 16, 4)),
        )
    }

    /// A little-endian number; zero beyond the end.
    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        guard place >= 0, place + count <= bytes.count else { return 0 }
        return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// CRC-32 as ZIP has it.
    private static func checkSum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum: UInt32 = .max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
