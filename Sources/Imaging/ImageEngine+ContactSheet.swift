import CImageEngine
package import Domain
package import Foundation

/// A picture of a contact sheet with two lines of ASCII below it.
package struct ContactSheetTile: Sendable, Codable {
    let picture: Data
    let name: String
    let words: String
    let verdict: Verdict

    package init(picture: Data, name: String, words: String, verdict: Verdict) {
        self.picture = picture
        self.name = name
        self.words = words
        self.verdict = verdict
    }
}

extension ImageEngine {
    /// The most pictures that one contact sheet holds.
    package static let mostTiles = 1000

    /// All pictures beside and below one another on one JPEG; throws a `Fault` for none, and for
    /// more than `mostTiles`.
    package func contactSheet(_ tiles: [ContactSheetTile]) async throws -> Data {
        guard (1...Self.mostTiles).contains(tiles.count) else {
            throw Fault("image engine: \(tiles.count) tiles", isTransient: false)
        }
        return try await processed { try await crew.answer(to: .drawContactSheet(tiles)) }
    }
}

extension Worker {
    func contactSheet(_ tiles: [ContactSheetTile]) throws -> Data {
        let copies = tiles.map(ie_tile.init)
        defer { for copy in copies { copy.release() } }
        var jpeg = ie_bytes()
        defer { ie_bytes_free(&jpeg) }
        try withUnsafePointer(to: ie_limits.input) { limits in
            try checked { ie_contact_sheet(copies, copies.count, limits, &jpeg, $0) }
        }
        return Data(jpeg)
    }
}

extension ie_tile {
    /// Copies what C shall read; `release` gives it back.
    fileprivate init(_ tile: ContactSheetTile) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, tile.picture.count))
        tile.picture.copyBytes(to: bytes, count: tile.picture.count)
        self.init(
            bytes: bytes,
            count: tile.picture.count,
            name: strdup(tile.name),
            words: strdup(tile.words),
            colour: ie_colour(tile.verdict.colour),
        )
    }

    fileprivate func release() {
        bytes.deallocate()
        free(UnsafeMutableRawPointer(mutating: name))
        free(UnsafeMutableRawPointer(mutating: words))
    }
}

extension Verdict {
    fileprivate var colour: Colour {
        switch self {
        case .pass: Colour(red: 0x1a, green: 0x7f, blue: 0x4b)
        case .warn, .cannotAssess: Colour(red: 0x9a, green: 0x67, blue: 0x00)
        case .fail: Colour(red: 0xb3, green: 0x26, blue: 0x1e)
        }
    }
}
