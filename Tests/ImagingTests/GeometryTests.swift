import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// What is measured on drawn faces, 200 pixels wide, against where they were drawn.
@Suite struct GeometryTests {
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    static let heads: [MadePortrait] = [
        face(),
        face {
            $0.hair.style = .sidePart; $0.skin = .brown
        },
        face {
            $0.hair.style = .bun; $0.skin = .tan
        },
        face {
            $0.hair.style = .cropped; $0.skin = .fair; $0.pose.roll = -6
        },
        face {
            $0.hair.style = .bob; $0.pose.roll = 9
        },
        face {
            $0.hair.style = .long; $0.centre = Place(0.46, 0.42)
        },
        face {
            $0.hair.style = .fringe; $0.clothes = .jumper
        },
    ]

    @Test(arguments: heads)
    func eyesAndHairAreFoundWithinTwoPixels(head: MadePortrait) async throws {
        let measures = try await engine.measures(of: head)
        let truth = head.drawn().landmarks
        let middle = (truth.leftEye + truth.rightEye) / 2
        #expect(abs(try #require(measures.eyeLineY) - middle.y) <= 2)
        #expect(abs(try #require(measures.centreX) - middle.x) <= 2)
        #expect(abs(try #require(measures.roll) - head.pose.roll) <= 0.7)
        // Two points of whole pixels each make one distance.
        let distance = length(truth.rightEye - truth.leftEye)
        #expect(abs(try #require(measures.interEyeDistance) - distance) <= 3)
        let matting = try #require(measures.matting)
        #expect(abs(matting.hairTopY - truth.hairTop) <= 2)
        #expect(!matting.hairTouchesEdge)
    }

    @Test(arguments: [1.4, 1.8])
    func hairPiledHighIsSeenToItsTop(pile: Double) async throws {
        let head = face {
            $0.hair.style = .bun
            $0.hair.pile = pile
            $0.centre.y = 0.44
        }
        let matting = try #require(try await engine.measures(of: head).matting)
        // A bun counts from where it is a tenth of the head wide, which is below its very top.
        #expect(abs(matting.hairTopY - head.drawn().landmarks.hairTop) <= 3)
    }

    /// The landmark model sets the ends of the jaw inside the outline of the face, by 3 % of its
    /// width where the ears are free, and the chin near the shadow below it.
    @Test(arguments: heads.prefix(3))
    func theFaceIsAsWideAndTallAsDrawn(head: MadePortrait) async throws {
        let measures = try await engine.measures(of: head)
        let truth = head.drawn().landmarks
        let width = 0.97 * length(truth.rightJaw - truth.leftJaw)
        #expect(abs(try #require(measures.faceWidth) - width) <= 4)
        #expect(abs(try #require(measures.chinY) - truth.chin.y) <= 5)
    }

    @Test func aFaceTwiceAsLargeMeasuresTwiceAsMuch() async throws {
        let small = try await engine.measures(of: face())
        let large = try await engine.measures(
            of: face {
                $0.width = 1200
                $0.height = 1600
                $0.faceWidth = 400
            }
        )
        for measure in [\PhotoMeasures.faceWidth, \.interEyeDistance, \.eyeLineY, \.chinY] {
            let ratio = try #require(large[keyPath: measure]) / #require(small[keyPath: measure])
            #expect(abs(ratio - 2) < 0.05)
        }
    }

    private func length(_ way: Place) -> Double { (way * way).sum().squareRoot() }
}
