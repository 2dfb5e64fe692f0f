import Domain
import Foundation
import Imaging
import Testing

struct SkinLightTests {
    /// Light that falls on the rim of a cheek gives it the colour of many a wall.
    @Test func aCheekWhoseRimIsLitLikeTheWallIsKept() async throws {
        let rows = 370..<430, depth = 14
        var picture = try await Fixture.small("good2.jpg")
        let before = try await outline(of: picture)
        let wall = picture[40, 40]
        for y in rows {
            let rim = try #require(
                (0..<picture.width).first { before[y * picture.width + $0] > 0.5 }
            )
            for step in 0..<depth {
                let share = 0.75 * (1 - Double(step) / Double(depth))
                picture[rim + step, y] = picture[rim + step, y].mixed(with: wall, share)
            }
        }
        let after = try await outline(of: picture)
        #expect(zip(before, after).count { $0 - $1 > 0.5 } < 2 * rows.count)
    }

    @Test(arguments: ["good.jpg", "good2.jpg"])
    func theSoftEdgeGivesNothingBackThatTheOutlineLeftOut(name: String) async throws {
        let engine = try Fixture.engine.get(), spec = PhotoSpec.chsi
        let measures = try await engine.inspect(Fixture.made(name), against: spec).measures
        let regained = try #require(measures.matting?.regainedArea)
        #expect(regained <= spec.thresholds.matting.regainedArea.accept)
    }

    private func outline(of picture: Pixels) async throws -> [Float] {
        let engine = try Fixture.engine.get()
        let mask = try #require(await engine.drawMask(of: Painting(picture).png, against: .chsi))
        return try await engine.grey(mask).pixels.map { Float($0) / 255 }
    }
}

extension Colour {
    fileprivate func mixed(with other: Colour, _ share: Double) -> Colour {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8(Double(one) + share * (Double(two) - Double(one)))
        }
        return Colour(
            red: mix(red, other.red),
            green: mix(green, other.green),
            blue: mix(blue, other.blue),
        )
    }
}
