import Domain
import Foundation
import Testing

/// A JPEG file of nothing but its marks and such a part.
enum MadeExif {
    static func jpeg(
        make: String = "HUAWEI",
        model: String = "HUAWEI P60",
        lens: String = "",
        takenAt: String = "2026:05:21 09:59:30",
        isLittle: Bool = true,
    ) -> Data {
        let block = Data("Exif\0\0".utf8) + tiff([make, model], [takenAt, lens], isLittle)
        let length = block.count + 2
        return Data([0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)]) + block
            + Data([0xFF, 0xDA, 0, 2])
    }

    private static func tiff(_ first: [String], _ second: [String], _ isLittle: Bool) -> Data {
        func bytes(_ value: Int, _ count: Int) -> Data {
            let big = (0..<count).reversed().map { UInt8(value >> (8 * $0) & 255) }
            return Data(isLittle ? big.reversed() : big)
        }
        let texts = (first + second).map { Data(($0 + "\0").utf8) }
        let (entries, exif) = (8, 8 + 2 + 3 * 12 + 4)
        var places: [Int] = []
        var end = exif + 2 + 2 * 12 + 4
        for text in texts {
            places.append(end)
            end += text.count
        }
        func entry(_ tag: Int, _ index: Int) -> Data {
            let text = texts[index]
            let value =
                text.count > 4
                ? bytes(places[index], 4) : text + Data(count: 4 - text.count)
            return bytes(tag, 2) + bytes(2, 2) + bytes(text.count, 4) + value
        }
        var all = Data((isLittle ? "II" : "MM").utf8) + bytes(42, 2) + bytes(entries, 4)
        all += bytes(3, 2) + entry(0x010F, 0) + entry(0x0110, 1)
        all += bytes(0x8769, 2) + bytes(4, 2) + bytes(1, 4) + bytes(exif, 4) + bytes(0, 4)
        all += bytes(2, 2) + entry(0x9003, 2) + entry(0xA434, 3) + bytes(0, 4)
        return texts.reduce(all, +)
    }
}

@Suite struct ExifFactsTests {
    @Test(arguments: [true, false])
    func makerModelLensAndMomentAreRead(isLittle: Bool) throws {
        let facts = try #require(
            ExifFacts(
                jpeg: MadeExif.jpeg(lens: "iPhone 15 front camera 2.69mm", isLittle: isLittle)
            )
        )
        #expect(facts.camera == "HUAWEI P60")
        #expect(facts.lensFacesFront)
        #expect(facts.takenAt == china("2026-05-21T09:59") + 30)
    }

    @Test func whatIsNoSuchFileHasNothingToSay() {
        for bytes in [Data(), Data([0xFF, 0xD8]), Data("text".utf8), Data(count: 5000)] {
            #expect(ExifFacts(jpeg: bytes) == nil)
        }
    }

    @Test func aFileThatBreaksOffAnywhereIsReadAsFarAsItGoes() {
        let whole = MadeExif.jpeg()
        for count in 0..<whole.count { _ = ExifFacts(jpeg: whole.prefix(count)) }
        for place in whole.indices {
            var broken = whole
            broken[place] = 0xFF
            _ = ExifFacts(jpeg: broken)
        }
        #expect(ExifFacts(jpeg: whole)?.isEmpty == false)
    }

    @Test func oddSignsAndEndlessNamesAreCut() throws {
        let long = String(repeating: "M", count: 300)
        let facts = try #require(
            ExifFacts(jpeg: MadeExif.jpeg(make: "\u{1}<b>", model: long, takenAt: "yesterday"))
        )
        #expect(facts.make == "<b>" && facts.model.count == 60 && facts.takenAt == nil)
    }
}
