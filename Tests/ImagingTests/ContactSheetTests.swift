import Domain
import Foundation
import Imaging
import Testing

struct ContactSheetTests {
    private let red = PNG.file(
        width: 120,
        height: 160,
        colourType: 2,
        samples: (0..<120 * 160).flatMap { _ in [200, 0, 0] as [UInt8] },
    )

    @Test func everyTileHasItsPlaceAndItsWords() async throws {
        let one = try await pixels(of: [tile(words: "pass")])
        let five = try await pixels(of: (0..<5).map { _ in tile(words: "pass") })
        // Three columns and two rows.
        #expect(five.width == 3 * (one.width - 8) + 8)
        #expect(five.height == 2 * (one.height - 8) + 8)
        #expect(five[five.width / 2, 150].distance(to: Colour(red: 200, green: 0, blue: 0)) < 12)
        // The place of a sixth stays empty.
        let rest = five[five.width - 100, five.height - 150]
        #expect(rest.distance(to: Colour(red: 250, green: 250, blue: 250)) < 4)
    }

    @Test func theWordsHaveTheColourOfTheVerdict() async throws {
        let sheet = try await pixels(of: [tile(words: "HHHHHHHHHHHH", verdict: .fail)])
        let words = (sheet.height - 30..<sheet.height - 10).flatMap { y in
            (10..<120).map { sheet[$0, y] }
        }
        #expect(words.contains { Int($0.red) > Int($0.green) + 60 })
        #expect(!words.contains { Int($0.green) > Int($0.red) + 20 })
    }

    @Test func aSheetOfNothingOrTooMuchIsAFault() async throws {
        let engine = try Fixture.engine.get()
        await #expect(throws: Fault.self) { try await engine.contactSheet([]) }
        let many = [ContactSheetTile](
            repeating: tile(words: ""),
            count: ImageEngine.mostTiles + 1,
        )
        await #expect(throws: Fault.self) { try await engine.contactSheet(many) }
    }

    private func pixels(of tiles: [ContactSheetTile]) async throws -> Pixels {
        try await Pixels(decoding: Fixture.engine.get().contactSheet(tiles))
    }

    private func tile(words: String, verdict: Verdict = .pass) -> ContactSheetTile {
        ContactSheetTile(picture: red, name: "甲.jpg", words: words, verdict: verdict)
    }
}
