import Domain
import Foundation
import Imaging
import Testing

struct FaintOutlineTests {
    @Test(arguments: ["good.jpg", "good2.jpg"])
    func shouldersThatStandOutFromTheWallAreNotDoubted(name: String) async throws {
        let measures = try await matting(of: Fixture.made(name))
        let step = try #require(measures.faintStep)
        #expect(step > PhotoSpec.chsi.thresholds.matting.faintStep.accept)
    }

    @Test func clothesOfTheWallsColourAreLeftToAPerson() async throws {
        var picture = try await Fixture.small("good2.jpg")
        let engine = try Fixture.engine.get()
        let whole = Painting(picture).png
        let drawn = try #require(await engine.drawMask(of: whole, against: .chsi))
        let person = try await engine.grey(drawn).pixels
        let chin = try #require(
            await engine.inspect(whole, against: .chsi).measures.chinY
        )
        let wall = picture[40, 40]
        for y in Int(chin) + 40..<picture.height {
            for x in 0..<picture.width where person[y * picture.width + x] > 0 {
                picture[x, y] = picture[x, y].faded(into: wall)
            }
        }
        let measures = try await matting(of: Painting(picture).png)
        let step = try #require(measures.faintStep)
        #expect(step < PhotoSpec.chsi.thresholds.matting.faintStep.accept)
        #expect(measures.confidence(by: PhotoSpec.chsi.thresholds.matting) < 0.5)
    }

    private func matting(of picture: Data) async throws -> MattingMeasures {
        let inspection = try await Fixture.engine.get().inspect(picture, against: .chsi)
        return try #require(inspection.measures.matting)
    }
}

extension Colour {
    /// Hardly different from another.
    fileprivate func faded(into other: Colour) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8((Double(two) + 0.03 * (Double(one) - Double(two))).rounded())
        }
        return Colour(
            red: mix(red, other.red),
            green: mix(green, other.green),
            blue: mix(blue, other.blue),
        )
    }
}
