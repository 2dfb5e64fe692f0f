import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// With the tiny networks of `Tests/Fixtures/networks`.
@Suite struct NetworkTests {
    @Test func aSegmenterThatSeesThePersonIsTaken() async throws {
        try await warmUp(segmenter: .wall)
    }

    @Test func aLandmarkerOfSixtyEightPointsIsTaken() async throws {
        try await warmUp(landmarker: .landmarks)
    }

    @Test func aLandmarkerOfMorePointsIsTakenByItsMap() async throws {
        try await warmUp(landmarker: .points106)
    }

    @Test func theOutlineIsSoughtWhereTheSegmenterSeesThePerson() async throws {
        var portrait = MadePortrait()
        portrait.wall = .plain(Tone(hex: 0xdde1e4))
        #expect(try await agreement(portrait, segmenter: .wall) > 0.9)
        // This wall is below the blue that the network was made for: to it all is person.
        portrait.wall = .plain(Tone(hex: 0xa8a8a8))
        #expect(try await agreement(portrait, segmenter: nil) > 0.9)
        #expect(try await agreement(portrait, segmenter: .wall) < 0.8)
    }

    @Test func aSegmenterThatSeesNoPersonIsRefused() async {
        await expectRefusal(segmenter: .made("constant"), words: "intersection over union 0.0")
    }

    @Test func numbersOutsideZeroToOneAreRefused() async {
        var network = NetworkDescription.wall
        network.output.activation = NetworkDescription.Activation.none
        await expectRefusal(segmenter: network, words: "is the activation described rightly?")
    }

    @Test func aMissingChannelIsNamed() async {
        var network = NetworkDescription.wall
        network.output.channel = 3
        await expectRefusal(segmenter: network, words: "has 1 channels, none with number 3")
    }

    @Test func anOutputWithoutRowsIsRefused() async {
        await expectRefusal(
            segmenter: .made("flat"),
            words: "not one of channels, rows and columns"
        )
    }

    @Test func aFileThatIsNoNetworkIsRefused() async {
        await expectRefusal(segmenter: .made("none"), words: "none.onnx cannot be loaded")
        var text = NetworkDescription.wall
        text.file = Fixture.folder("networks").appending(path: "make.py").path
        await expectRefusal(segmenter: text, words: "make.py cannot be loaded")
    }

    @Test func aWrongSizeOfInputIsRefused() async {
        var network = NetworkDescription.landmarks
        network.input.name = "picture"
        await expectRefusal(landmarker: network, words: "cannot be run")
    }

    @Test func pointsThatMissTheFaceAreRefused() async {
        var network = NetworkDescription.points106
        network.output.points = Array(0..<68)
        await expectRefusal(landmarker: network, words: "misses the eyes by")
        network.output.points = Array(60..<128)
        await expectRefusal(landmarker: network, words: "none with number")
    }

    @Test func anImpossibleDescriptionSaysWhatIsWrong() {
        var network = NetworkDescription.wall
        #expect(network.faults.isEmpty)
        network.sha256 = "abc"
        network.input.width = 8
        network.input.mean = [1]
        network.input.deviation = [1, 0, 1]
        network.output.points = [1, 2]
        network.output.channel = -1
        #expect(network.faults.count == 6)
        #expect(network.faults.contains("input.width is 8, allowed 16…2048"))
    }

    /// How far the outline and the wall agree on a made portrait.
    private func agreement(
        _ portrait: MadePortrait,
        segmenter: NetworkDescription?,
    ) async throws -> Double {
        var configuration = ImageEngine.Configuration(workers: 1)
        configuration.segmenter = segmenter
        let engine = try ImageEngine(configuration)
        let measures = try await engine.measures(of: portrait)
        return try #require(measures.matting).agreement
    }

    private func warmUp(
        segmenter: NetworkDescription? = nil,
        landmarker: NetworkDescription? = nil,
    ) async throws {
        var configuration = ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
        configuration.segmenter = segmenter
        configuration.landmarker = landmarker
        try await ImageEngine(configuration).warmUp()
    }

    private func expectRefusal(
        segmenter: NetworkDescription? = nil,
        landmarker: NetworkDescription? = nil,
        words: String,
    ) async {
        let fault = await #expect(throws: Fault.self) {
            try await warmUp(segmenter: segmenter, landmarker: landmarker)
        }
        #expect(fault?.what.contains(words) == true, "\(fault?.what ?? "nothing")")
    }
}

extension NetworkDescription {
    static var wall: NetworkDescription {
        var network = made("wall")
        network.input.channels = .bgr
        network.output.activation = .sigmoid
        return network
    }

    static var landmarks: NetworkDescription { made("landmarks") }

    static var points106: NetworkDescription {
        var network = made("points106")
        network.output.points = Array(38..<106)
        network.output.coordinates = .pixels
        return network
    }

    static func made(_ name: String) -> NetworkDescription {
        NetworkDescription(
            file: Fixture.folder("networks").appending(path: "\(name).onnx").path,
            sha256: String(repeating: "0", count: 64),
            input: Input(width: 128, height: 128),
            output: Output(),
        )
    }
}
