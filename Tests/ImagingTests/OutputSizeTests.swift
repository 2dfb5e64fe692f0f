import Domain
import Foundation
import Imaging
import Testing

/// The file is brought into its bounds by ways of writing alone, whatever the picture holds.
@Suite struct OutputSizeTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    @Test func aQualityThatMovesTheBackgroundIsLeftOut() async throws {
        // Rounding at 61 to 66 moves the blue by 2 or 3.
        let spec = changed(quality: 60...66, bytes: 5_000...39_999)
        let photo = try #require(try await standardise(spec).output)
        #expect(photo.quality == 60)
        let decoded = try Pixels(decoding: photo.jpeg)
        for x in 0..<480 { #expect(decoded[x, 20].distance(to: spec.background) <= 1) }
    }

    @Test func aPlainPictureIsWrittenInFullColourAndAPlainerOneWithRestartMarkers() async throws {
        let half = try #require(try await standardise(changed(bytes: 1_000...900_000)).output)
        #expect(half.quality == 100)
        #expect(JPEG.subsampling(of: half.jpeg) == 0x22)

        let more = changed(bytes: half.bytes + 1...half.bytes + 100_000)
        let full = try #require(try await standardise(more).output)
        #expect(full.quality == 100)
        #expect(JPEG.subsampling(of: full.jpeg) == 0x11)
        #expect(!JPEG.markers(of: full.jpeg).contains(restartInterval))

        let most = full.bytes + 12_000...full.bytes + 20_000
        let long = try #require(try await standardise(changed(bytes: most)).output)
        #expect(most.contains(long.bytes))
        let markers = JPEG.markers(of: long.jpeg)
        #expect(markers.contains(restartInterval))
        #expect(!markers.contains { (0xe1...0xef).contains($0) || $0 == 0xfe })
        #expect(try Pixels(decoding: long.jpeg).bytes == Pixels(decoding: full.jpeg).bytes)
    }

    @Test(
        arguments: [
            (400_000...500_000, PhotoAdvice.useALargerPicture), (1_000...2_000, .findMoreLight),
        ] as [(ClosedRange<Int>, PhotoAdvice)]
    )
    func aSizeThatNoWayOfWritingGivesIsRefusedWithTheNearest(
        bytes: ClosedRange<Int>,
        advice: PhotoAdvice,
    ) async throws {
        let result = try await standardise(changed(bytes: bytes))
        #expect(result.output == nil)
        let check = try #require(result.inspection.checks.first { $0.id == .fileSize })
        #expect(check.verdict == .fail)
        #expect(check.advice == advice)
        let nearest = Int(try #require(check.value))
        #expect(!bytes.contains(nearest) && (5_000...300_000).contains(nearest))
        #expect(check.allowed == Band(Double(bytes.lowerBound)...Double(bytes.upperBound)))
    }

    private var restartInterval: UInt8 { 0xdd }

    private func changed(
        quality: ClosedRange<Int> = 60...100,
        bytes: ClosedRange<Int>,
    ) -> PhotoSpec {
        var spec = PhotoSpec.chsi
        spec.quality = quality
        spec.fileBytes = bytes
        return spec
    }

    private func standardise(_ spec: PhotoSpec) async throws -> Standardisation {
        try await engine.standardise(Fixture.made("good.jpg"), to: spec)
    }
}
