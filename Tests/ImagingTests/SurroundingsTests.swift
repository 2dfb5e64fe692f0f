import Domain
import Foundation
import Imaging
import Testing

/// What else is in the picture, and whether it is one of the person at all.
@Suite struct SurroundingsTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func twoPeopleAreTwoFaces() async throws {
        let one = try await Fixture.small("good.jpg")
        let rows = (0..<one.height).flatMap { y in
            let row = one.bytes[3 * y * one.width..<3 * (y + 1) * one.width]
            return Array(row) + Array(row)
        }
        let both = PNG.file(width: 1200, height: 800, colourType: 2, samples: rows)
        let inspection = try await engine.inspect(both, against: .chsi)
        let found = try #require(inspection.checks.first { $0.id == .singleFacePresent })
        #expect(found.verdict == .fail && found.advice == .beAlone && found.value == 2)
        #expect(found.mark != nil)
        #expect(inspection.measures.matting == nil)
    }

    @Test func lettersOnTheWallAreText() async throws {
        let found = try await check(.noText) {
            $0.paint(x: 30..<210, y: 40..<58) { x, y, _, value in
                x % 10 < 4 && (y + x / 10 * 7) % 18 > 2 ? 30 : value
            }
        }
        let mark = try #require(found.mark)
        #expect(found.verdict == .warn && found.advice == .removeText)
        #expect(abs(mark.x - 30) < 12 && abs(mark.y - 40) < 12)
    }

    @Test func aBlackBorderIsFound() async throws {
        let found = try await check(.noBorder) {
            $0.paint { x, y, _, value in min(x, y, 599 - x, 799 - y) < 14 ? 10 : value }
        }
        #expect(found.verdict == .warn && found.advice == .removeTheBorder)
        #expect(try abs(#require(found.value) - 2.33) < 0.6)
    }

    @Test func theStripesOfAScreenAreFound() async throws {
        let found = try await check(.notRephotographed) {
            $0.paint { x, y, channel, value in
                let along = Double(x) + 0.07 * Double(y) + Double(channel)
                return value * (0.8 + 0.2 * cos(2 * .pi * along / 3.3))
            }
        }
        #expect(found.verdict == .warn && found.advice == .photographThePerson)
        #expect(found.unit == .decibels)
    }

    @Test func theEdgesOfAPrintAreFound() async throws {
        let found = try await check(.notRephotographed) {
            $0.paint { x, y, _, value in
                let lean = 0.03 * Double(y - 400)
                let beyond = max(45 + lean - Double(x), Double(x) - 550 - lean)
                return value + min(1, max(0, beyond)) * (90 - value)
            }
        }
        #expect(found.verdict == .warn && found.unit == .ratio)
    }

    @Test func aShadowBesideTheHeadIsFound() async throws {
        let inspection = try await engine.inspect(shadowed(), against: .chsi)
        let found = inspection.checks.first { $0.id == .noShadows }
        // What is too dark to be told from hair is left to a person.
        guard let found else {
            #expect(inspection.checks.contains { $0.id == .cutOut && $0.verdict != .pass })
            return
        }
        #expect(found.verdict == .warn && found.advice == .stepAwayFromTheWall)
        #expect(try abs(#require(found.mark).x - 440) < 60)
    }

    private func shadowed() async throws -> Data {
        try await painted {
            for step in 0..<6 {
                let size = 60 - 6 * Double(step)
                $0.paint(x: 415..<520, y: 200..<420) { x, y, _, value in
                    let far = hypot((Double(x) - 450) / size, (Double(y) - 300) / (1.6 * size))
                    return far < 1 ? 0.94 * value : value
                }
            }
        }
    }

    @Test func slopingShouldersAreShownWithTheirSlope() async throws {
        let found = try await check(.shouldersLevel) {
            $0.move(y: 470..<800) { x in Int(0.30 * Double(x - 300)) }
        }
        #expect(found.verdict == .warn && found.advice == .levelYourShoulders)
        #expect(try abs(#require(found.value) - 16.7) < 4)
    }

    @Test func theProgramThatWroteTheFileIsRead() async throws {
        let jpeg = try Fixture.made("good.jpg")
        let signed = signed(jpeg, "Meitu 9.8")
        let inspection = try await engine.inspect(signed, against: .chsi)
        #expect(inspection.measures.software == "Meitu 9.8")
        #expect(inspection.findings.map(\.id) == [.notRetouched])
    }

    @Test func coarseQuantisationTablesAreFound() async throws {
        var jpeg = try Fixture.made("good.jpg")
        let fine = try await engine.inspect(jpeg, against: .chsi)
        #expect(try abs(#require(fine.measures.jpegQuality) - 85) < 1)
        let table = try #require(jpeg.firstRange(of: Data([0xff, 0xdb]))).upperBound + 3
        for place in table..<table + 64 { jpeg[place] = UInt8(min(255, 9 * Int(jpeg[place]))) }
        let coarse = try await engine.inspect(jpeg, against: .chsi)
        #expect(try #require(coarse.measures.jpegQuality) < 25)
        let found = coarse.checks.first { $0.id == .compressionArtifacts }
        #expect(found?.verdict == .warn && found?.advice == .keepTheOriginalFile)
    }

    @Test func theSamePictureIsKnownAgain() async throws {
        let first = try await engine.inspect(Fixture.made("good.jpg"), against: .chsi).measures
        let copy = try await engine.preview(Fixture.made("good.jpg"), longSide: 500)
        let again = try await engine.inspect(copy, against: .chsi).measures
        let other = try await engine.inspect(Fixture.made("good2.jpg"), against: .chsi).measures
        #expect(first.isSamePicture(as: again))
        #expect(!first.isSamePicture(as: other))
    }

    private func check(
        _ id: CheckID,
        after fault: (inout Painting) -> Void,
    ) async throws -> Check {
        let inspection = try await engine.inspect(painted(fault), against: .chsi)
        return try #require(inspection.checks.first { $0.id == id })
    }

    /// The JPEG with an EXIF block that says only which program wrote it.
    private func signed(_ jpeg: Data, _ program: String) -> Data {
        let text = Array(program.utf8) + [0]
        let tiff: [UInt8] =
            [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x31, 0x01, 2, 0, UInt8(text.count), 0, 0, 0]
            + [26, 0, 0, 0, 0, 0, 0, 0] + text
        let body = Array("Exif".utf8) + [0, 0] + tiff
        return jpeg.prefix(2) + [0xff, 0xe1, 0, UInt8(body.count + 2)] + body + jpeg.dropFirst(2)
    }
}
