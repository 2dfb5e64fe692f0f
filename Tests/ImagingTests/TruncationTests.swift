import Domain
import Foundation
import Imaging
import Testing

@Suite struct TruncationTests {
    @Test(arguments: [
        "chart.jpg", "progressive.jpg", "restarts.jpg", "cmyk.jpg", "grey.jpg",
        "chart.png", "palette.png", "alpha.png", "sixteenBit.png",
        "chart.webp", "lossless.webp", "alpha.webp", "chart.heic", "alpha.heic",
    ])
    func aFileCutAnywhereIsRefusedOrWhole(name: String) throws {
        let whole = try Fixture.input(name)
        let pixels = try Pixels(decoding: whole).bytes
        var refused = 0
        for percent in 0..<100 {
            do {
                let cut = try Pixels(decoding: whole.prefix(whole.count * percent / 100))
                #expect(cut.bytes == pixels, "\(name) at \(percent) % has lost pixels")
            } catch let error as PictureError {
                #expect([.empty, .notAPicture, .truncated].contains(error), "\(percent) %")
                refused += 1
            }
        }
        #expect(refused > 90)
    }

    @Test(arguments: ["good.jpg", "good.webp", "good.heic"], [3, 30, 70, 97, 99])
    func aCutOffPortraitIsRefusedNotHalfGrey(name: String, percent: Int) async throws {
        let whole = try Fixture.made(name)
        let engine = try Fixture.engine.get()
        await #expect(throws: PictureError.truncated) {
            try await engine.inspect(whole.prefix(whole.count * percent / 100), against: .chsi)
        }
    }

    @Test(arguments: ["chart.jpg", "progressive.jpg", "restarts.jpg", "grey.jpg", "cmyk.jpg"])
    func onlyWhatFollowsTheLastPixelMayBeBroken(name: String) throws {
        let whole = try Fixture.input(name)
        let pixels = try Pixels(decoding: whole).bytes
        let rubbish = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 73) })
        for tail in [whole.dropLast(1), whole.dropLast(2), whole + rubbish, whole + whole] {
            #expect(try Pixels(decoding: tail).bytes == pixels)
        }
    }

    @Test(arguments: ["chart.jpg", "progressive.jpg", "restarts.jpg"], [50, 80, 95])
    func anEndSetTooEarlyHidesNoLoss(name: String, percent: Int) throws {
        let whole = try Fixture.input(name)
        let early = whole.prefix(whole.count * percent / 100) + [0xff, 0xd9]
        #expect(throws: PictureError.truncated) { try Pixels(decoding: early) }
    }

    @Test func aHoleInTheMiddleIsSeen() throws {
        let whole = try Fixture.made("good.jpg")
        let middle = whole.count / 2
        let holed = whole.prefix(middle) + Data(count: 4000) + whole.dropFirst(middle + 4000)
        #expect(throws: PictureError.truncated) { try Pixels(decoding: holed) }
    }
}
