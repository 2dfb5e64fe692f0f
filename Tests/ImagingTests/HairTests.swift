import Domain
import Foundation
import Imaging
import Testing

@Suite struct HairTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func hairPiledHighIsSeenToItsTop() async throws {
        var picture = try await Fixture.small("good.jpg")
        for y in 40..<220 {
            let reach = 34 * (1 - pow((Double(y) - 130) / 90, 2)).squareRoot()
            for x in Int(300 - reach)...Int(300 + reach) {
                picture[x, y] = Colour(red: 45, green: 38, blue: 36)
            }
        }
        let samples = picture.bytes
        let png = PNG.file(width: 600, height: 800, colourType: 2, samples: samples)
        let measures = try await engine.inspect(png, against: .chsi).measures
        let matting = try #require(measures.matting)
        #expect((38...50).contains(matting.hairTopY))
    }
}
