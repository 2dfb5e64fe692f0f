import Domain
import Foundation
import Imaging
import Testing

@Suite(.timeLimit(.minutes(10))) struct LossTests {
    @Test(arguments: [
        (Rehearsal.crash, "signal 6"), (.exit, "code 3"), (.garbage, "no message"),
    ])
    func aCrashCostsOnePicture(rehearsal: Rehearsal, reason: String) async throws {
        let said = Said()
        let engine = try ProcessFixture.engine(said: said)
        let lost = try await engine.inspect(rehearsal.picture, against: .chsi)
        expectNothingAssessed(lost)
        #expect(said.contains(reason), "\(said.all)")
        try await expectTheNextPictureSucceeds(engine)
    }

    @Test func aHangCostsOnePicture() async throws {
        let said = Said()
        let engine = try ProcessFixture.engine(said: said) { $0.seconds = 2 }
        let lost = try await engine.inspect(Rehearsal.hang.picture, against: .chsi)
        expectNothingAssessed(lost)
        #expect(said.all.count == 1 && said.contains("no reply within 2"), "\(said.all)")
        try await expectTheNextPictureSucceeds(engine)
    }

    @Test func tooMuchMemoryCostsOnePicture() async throws {
        let said = Said()
        let engine = try ProcessFixture.engine(said: said) { $0.memory = 400 << 20 }
        let lost = try await engine.inspect(Rehearsal.grow.picture, against: .chsi)
        expectNothingAssessed(lost)
        #expect(said.all.count == 1 && said.contains("process took"), "\(said.all)")
        try await expectTheNextPictureSucceeds(engine)
    }

    @Test func aLostPictureHasNoStandardPhoto() async throws {
        let engine = try ProcessFixture.engine()
        let lost = try await engine.standardise(Rehearsal.crash.picture, to: .chsi)
        expectNothingAssessed(lost.inspection)
        #expect(lost.output == nil && lost.framedOriginal == nil)
    }

    @Test func aLostPictureIsRefusedWhereNothingIsInspected() async throws {
        let engine = try ProcessFixture.engine()
        await #expect(throws: PictureError.couldNotBeProcessed) {
            try await engine.preview(Rehearsal.crash.picture, longSide: 100)
        }
        await #expect(throws: PictureError.couldNotBeProcessed) {
            try await engine.readQRCodes(Rehearsal.exit.picture)
        }
    }

    @Test func aCrashIsTriedOnceMoreAndNotAgain() async throws {
        let said = Said()
        let engine = try ProcessFixture.engine(said: said)
        _ = try await engine.inspect(Rehearsal.crash.picture, against: .chsi)
        #expect(said.all.count == 2)
        #expect(said.all.first?.hasPrefix("picture tried again") == true)
        #expect(said.all.last?.hasPrefix("picture not assessed") == true)
    }

    @Test func picturesBesideALostOneAreNotLost() async throws {
        let engine = try ProcessFixture.engine(places: 2)
        let texts = (1...8).map { "text \($0)" }
        async let lost = engine.inspect(Rehearsal.crash.picture, against: .chsi)
        try await expectCodes(texts, readBy: engine)
        expectNothingAssessed(try await lost)
    }

    private func expectNothingAssessed(_ inspection: Inspection) {
        #expect(inspection.isMissing && inspection.verdict == .cannotAssess)
        #expect(inspection.checks.map(\.id) == [.pictureAssessable])
        #expect(inspection.checks.first?.advice == .tryAnotherPicture)
    }

    private func expectTheNextPictureSucceeds(_ engine: ImageEngine) async throws {
        try await expectCodes(["next"], readBy: engine)
    }
}

/// Expects that each of many pictures at once gets its own answer.
func expectCodes(_ texts: [String], readBy engine: ImageEngine) async throws {
    try await withThrowingTaskGroup { group in
        for text in texts {
            let picture = try engine.drawQRCodePicture(text)
            group.addTask {
                let read = try await engine.readQRCodes(picture)
                #expect(read == [text])
            }
        }
        try await group.waitForAll()
    }
}
