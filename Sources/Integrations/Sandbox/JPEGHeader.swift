import Foundation

/// What the header of a JPEG file says about the picture.
struct JPEGHeader: Equatable {
    let width: Int
    let height: Int

    /// Reads the frame header of a JPEG; nothing when these are not the bytes of one.
    init?(_ data: Data) {
        let bytes = [UInt8](data)
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var place = 2
        while place + 9 <= bytes.count {
            guard bytes[place] == 0xFF else { return nil }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            let word = { (at: Int) in Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
            if Self.isFrame(marker) {
                height = word(place + 5)
                width = word(place + 7)
                return
            }
            // Start of scan: the frame header would have come before.
            guard marker != 0xDA, word(place + 2) >= 2 else { return nil }
            place += 2 + word(place + 2)
        }
        return nil
    }

    /// C0 to CF begin a frame, but for the tables C4 and CC and the reserved C8.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }
}
