import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// What is cut out of drawn portraits, against what was drawn.
struct AlphaTests {
    static let people: [MadePortrait] = [
        face { $0.clothes = .suit },
        face {
            $0.hair.style = .long; $0.clothes = .blouse
        },
        face {
            $0.hair.style = .curly; $0.skin = .deep; $0.clothes = .jumper
        },
        face {
            $0.hair.style = .bun; $0.hair.wisps = 12; $0.clothes = .suit
        },
        face {
            $0.hair.style = .bob
            $0.clothes = .tShirt
            $0.wall = .gradient(Tone(hex: 0xf0f2f4), Tone(hex: 0xb4b9be))
        },
        face {
            $0.hair.style = .sidePart
            $0.clothes = .jumper
            $0.wall = .plaster(Tone(hex: 0xdcd8cf))
        },
        face {
            $0.clothes = .tShirt; $0.wall = .plain(Tone(hex: 0x00a3e6))
        },
    ]

    @Test(arguments: people)
    func theOutlineIsOffByLessThanHalfAPixel(person: MadePortrait) async throws {
        let drawn = person.drawn()
        let alpha = try await found(in: drawn)
        let error = AlphaError(of: alpha, against: drawn, rows: rows(of: drawn))
        #expect(error.shift < 0.5)
        #expect(error.gradient < 0.05)
    }

    @Test func theErrorOfTheTruthIsNoneAndOfNothingIsAll() {
        let drawn = face().drawn()
        let rows = rows(of: drawn)
        let none = AlphaError(of: drawn.alpha, against: drawn, rows: rows)
        #expect(none.shift == 0 && none.gradient == 0)
        let empty = [Float](repeating: 0, count: drawn.alpha.count)
        let all = AlphaError(of: empty, against: drawn, rows: rows)
        #expect(all.shift > 30 && all.gradient == 1)
    }

    @Test func aCutOutMovedByAPixelIsOffByAPixel() {
        let drawn = face { $0.hair.style = .bob }.drawn()
        let moved = [0] + drawn.alpha.dropLast()
        let shift = AlphaError(of: moved, against: drawn, rows: rows(of: drawn)).shift
        // Edges along the way do not move; those across do by one.
        #expect((0.5...1).contains(shift))
    }

    /// Hair, head and shoulders: the part that a photo shows for certain.
    private func rows(of drawn: DrawnPortrait) -> Range<Int> {
        let truth = drawn.landmarks
        return 1..<Int(truth.chin.y + 0.5 * (truth.rightJaw.x - truth.leftJaw.x))
    }

    /// The engine's own answer.
    private func found(in drawn: DrawnPortrait) async throws -> [Float] {
        let engine = try Fixture.engine.get()
        let mask = try #require(await engine.drawMask(of: drawn.jpeg, against: .chsi))
        return try await engine.grey(mask).pixels.map { Float($0) / 255 }
    }
}
