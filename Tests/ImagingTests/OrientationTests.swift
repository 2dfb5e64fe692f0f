import Domain
import Imaging
import Testing

@Suite struct OrientationTests {
    @Test(arguments: 1...8, ["jpg", "png", "webp", "heic"])
    func everyOrientationIsTurnedUpright(orientation: Int, ending: String) throws {
        let name = "orientation/\(orientation).\(ending)"
        try Chart.expect(Pixels(decoding: Fixture.input(name)), within: 4, "\(name)")
    }

    @Test(arguments: ["jpg", "png", "webp", "heic"])
    func theHeaderTellsTheUprightSize(ending: String) async throws {
        let engine = try Fixture.engine.get()
        for orientation in [1, 6] {
            let picture = try Fixture.input("orientation/\(orientation).\(ending)")
            let inspection = try await engine.inspect(picture, against: .chsi)
            #expect(inspection.imageWidth == 180 && inspection.imageHeight == 120)
        }
    }
}
