import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// The drawn people themselves: without them no other test of this kind would prove anything.
@Suite struct MadePortraitTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func theSameValuesGiveTheSamePixels() {
        let one = face { $0.hair.wisps = 8 }
        #expect(one.drawn().pixels == one.drawn().pixels)
        #expect(one.drawn().alpha == one.drawn().alpha)
    }

    @Test func anotherSeedGivesOtherGrainAndTheSamePerson() {
        let one = face().drawn()
        let other = face { $0.seed = 2 }.drawn()
        #expect(one.pixels != other.pixels)
        #expect(one.alpha == other.alpha)
    }

    @Test func thePersonIsSolidTheWallIsClearAndTheEdgeIsBetween() {
        let drawn = face().drawn()
        func alpha(_ place: Place) -> Float { drawn.alpha[Int(place.y) * 600 + Int(place.x)] }
        #expect(alpha(drawn.landmarks.leftEye) == 1)
        #expect(alpha(drawn.landmarks.chin + Place(0, -20)) == 1)
        #expect(drawn.alpha[0..<600].allSatisfy { $0 == 0 })
        #expect(drawn.alpha.allSatisfy { (0...1).contains($0) })
        // An outline of some hundred pixels' length crosses at least one pixel of each row.
        let partly = drawn.alpha.count { $0 > 0.05 && $0 < 0.95 }
        #expect((800..<8000).contains(partly))
    }

    @Test func thePixelsAreThePersonBeforeTheWallInTheShareOfAlpha() {
        let walls = [Tone(repeating: 40), Tone(repeating: 240)].map { tone in
            face {
                $0.wall = .gradient(tone, tone)
                $0.camera.grain = 0
            }.drawn()
        }
        for place in stride(from: 0, to: 600 * 800, by: 97) {
            let difference = Float(walls[1].pixels[3 * place]) - Float(walls[0].pixels[3 * place])
            #expect(abs(difference - (1 - walls[0].alpha[place]) * 200) <= 1)
        }
    }

    @Test(arguments: Sample.all.map(\.name))
    func theFixturesAreWhatIsDrawn(name: String) throws {
        let sample = try #require(Sample.all.first { $0.name == name })
        let drawn = sample.portrait.drawn()
        let file = try Pixels(decoding: Fixture.made("\(name).jpg"))
        #expect(file.width == drawn.width && file.height == drawn.height)
        let places = stride(from: 0, to: file.bytes.count, by: 101)
        let differences = places.map { abs(Int(file.bytes[$0]) - Int(drawn.pixels[$0])) }
        let mean = Double(differences.reduce(0, +)) / Double(differences.count)
        #expect(mean < 3, "stale; run: xueying photo samples Tests/Fixtures/portraits")
    }

    @Test(arguments: Hair.Style.allCases)
    func everyHairStyleIsSeenAsOneFace(style: Hair.Style) async throws {
        let measures = try await engine.measures(of: face { $0.hair.style = style })
        #expect(measures.faceCount == 1)
        #expect(measures.hasLandmarks)
    }

    @Test(arguments: Skin.allCases)
    func everySkinIsSeenAsOneFaceAndNoneIsCalledDark(skin: Skin) async throws {
        let drawn = face { $0.skin = skin }.drawn()
        let inspection = try await engine.inspect(drawn.jpeg, against: .chsi)
        #expect(inspection.measures.faceCount == 1)
        let check = inspection.checks.first { $0.id == .underExposurePrevention }
        #expect(check?.verdict == .pass)
    }
}
