import Domain
import Foundation
import Testing

@Suite struct CaptureEvidenceTests {
    @Test func whatThePageTellsIsReadAndWhatIsOutOfItsBandIsPassedOver() {
        let told = CaptureEvidence(
            told: "facing=environment;width=4000;height=3000;age=2",
            device: "Chrome · Android"
        )
        #expect(told.witness == .page && told.facing == .rear)
        #expect(told.width == 4000 && told.height == 3000 && told.age == 2)
        let odd = CaptureEvidence(
            told: "facing=<b>;width=-1;height=9999999;age=x;=;a==;;",
            device: "x"
        )
        #expect(odd == CaptureEvidence(device: "x"))
        #expect(CaptureEvidence(told: "", device: "x").witness == nil)
    }

    @Test(
        arguments: [
            (.camera, .front, true), (.camera, .rear, false), (.camera, nil, false),
            (.both, .front, false),
        ] as [(BatchPolicy.PhotoSource, CaptureEvidence.Facing?, Bool)]
    )
    func onlyWhereTheCameraAloneIsTakenTheFrontOneIsRefused(
        source: BatchPolicy.PhotoSource,
        facing: CaptureEvidence.Facing?,
        isRefused: Bool,
    ) {
        let policy = BatchPolicy.made { $0.photoSource = source }
        if isRefused {
            #expect(throws: PhotoError.frontCamera) {
                try policy.require(CaptureEvidence(facing: facing))
            }
        } else {
            #expect(throws: Never.self) { try policy.require(CaptureEvidence(facing: facing)) }
        }
    }

    @Test func aReviewerIsToldWhatIsMissingAndWhatIsOdd() {
        #expect(CaptureEvidence.doubts(nil) == [.noEvidence])
        #expect(CaptureEvidence.doubts(CaptureEvidence(device: "x")) == [.noEvidence])
        let page = CaptureEvidence(witness: .page, width: 640, age: 601)
        #expect(CaptureEvidence.doubts(page) == [.facingUnknown, .old(601)])
        let good = CaptureEvidence(witness: .page, facing: .rear, age: 600)
        #expect(CaptureEvidence.doubts(good).isEmpty)
        // Few phones name the side in their files.
        #expect(CaptureEvidence.doubts(CaptureEvidence(witness: .file, age: 5)).isEmpty)
        #expect(
            CaptureEvidence.doubts(CaptureEvidence(witness: .file, facing: .front))
                == [.frontCamera]
        )
    }

    @Test func theFileSpeaksWhereThePageSaysNothing() throws {
        let jpeg = MadeExif.jpeg(make: "Apple", model: "iPhone 15", lens: "front camera 2.69mm")
        let facts = try #require(ExifFacts(jpeg: jpeg))
        let now = thursdayMorning
        let silent = CaptureEvidence(device: "Safari · iPhone").completed(by: facts, at: now)
        #expect(silent.witness == .file && silent.facing == .front)
        #expect(silent.camera == "Apple iPhone 15" && silent.age == 30)
        let told = CaptureEvidence(told: "facing=environment", device: "")
        #expect(told.completed(by: facts, at: now) == told)
        #expect(CaptureEvidence().completed(by: nil, at: now) == CaptureEvidence())
    }
}
