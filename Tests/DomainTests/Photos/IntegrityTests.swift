import Domain
import Foundation
import Testing

/// What is sworn of a photo, and how findings about its pixels become a verdict.
struct IntegrityTests {
    @Test func theSameFactsAlwaysGiveTheSameBytes() throws {
        let bytes = try record().canonicalBytes()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(#"{"background":"00a3e6","engine":"1","format":"xueying-integrity","#)
        )
        #expect(!text.contains(" ") && !text.contains("\\/"))
        #expect(
            text.contains(
                #""transform":{"reduction":2,"resampling":"cubic","scale":0.25,"x":-3.5,"y":10}"#
            )
        )
        #expect(
            try JSONDecoder().decode(IntegrityRecord.self, from: bytes).canonicalBytes() == bytes
        )
    }

    @Test func aSignedRecordGivesItsRecordBack() throws {
        let record = record()
        let signed = SignedRecord(
            payload: try record.canonicalBytes(),
            keyID: "00",
            signature: Data([1])
        )
        #expect(try signed.record() == record)
    }

    @Test(
        arguments: [
            (#"{"format":"xueying-integrity","version":2}"#, .otherVersion(2, known: 1)),
            (#"{"format":"xueying-integrity","version":1}"#, .notARecord),
            (#"{"format":"another","version":1}"#, .notARecord), ("[]", .notARecord),
            ("", .notARecord),
        ] as [(String, IntegrityError)]
    )
    func whatIsNoRecordIsRefused(payload: String, error: IntegrityError) {
        let signed = SignedRecord(payload: Data(payload.utf8), keyID: "00", signature: Data())
        #expect(throws: error) { try signed.record() }
    }

    @Test(arguments: [
        (#""scale":0.25"#, #""scale":1e-300"#), (#""scale":0.25"#, #""scale":0.002"#),
        (#""reduction":2"#, #""reduction":3"#),
        (#""x":-3.5"#, #""x":1e300"#), (#""quality":94"#, #""quality":0"#),
        (#""background":"00a3e6""#, #""background":"blue""#),
    ])
    func aRecordWithImpossibleNumbersIsRefused(honest: String, wrong: String) throws {
        let text = String(decoding: try record().canonicalBytes(), as: UTF8.self)
        #expect(text.contains(honest))
        let signed = SignedRecord(
            payload: Data(text.replacing(honest, with: wrong).utf8),
            keyID: "00",
            signature: Data()
        )
        #expect(throws: IntegrityError.notARecord) { try signed.record() }
    }

    @Test func blocksThatTouchAreOnePlace() {
        let findings = findings([
            block(x: 80, y: 96, excess: 30), block(x: 88, y: 104, excess: 9),
            block(x: 200, y: 16, excess: 12), block(x: 96, y: 96, excess: 1),
        ])
        #expect(!findings.areTheOriginals)
        #expect(
            findings.altered == [
                Mark(x: 200, y: 16, width: 8, height: 8),
                Mark(x: 80, y: 96, width: 16, height: 16),
            ]
        )
        #expect(findings.largestExcess == 30)
    }

    @Test func whatIsWithinTheToleranceIsTheOriginals() {
        #expect(findings([block(x: 0, y: 0, excess: limits.tolerance)]).areTheOriginals)
        #expect(!findings([block(x: 0, y: 0, excess: limits.tolerance + 0.01)]).areTheOriginals)
    }

    @Test func aRecordThatPinsDownTooLittleOfThePersonProvesNothing() {
        let few = findings([block(x: 0, y: 0, excess: 0)], personPixels: 81)
        #expect(few.altered.isEmpty && few.compared < limits.leastCompared)
        #expect(!few.areTheOriginals)
        #expect(!findings([], personPixels: 0).areTheOriginals)
    }

    @Test func everyPartMustHoldForAPhotoToBeVerified() {
        let good = findings([block(x: 0, y: 0, excess: 0)])
        func verdict(
            _ pixels: PixelFindings?,
            _ signature: SignatureStanding = .valid,
            original: Bool = true,
            output: Bool = true,
            mask: Bool = true,
        ) -> Bool {
            IntegrityReport(
                signature: signature,
                originalIsRecorded: original,
                outputIsRecorded: output,
                maskIsRecorded: mask,
                pixels: pixels
            ).isVerified
        }
        #expect(verdict(good))
        #expect(verdict(good, .validButNotPinned))
        #expect(!verdict(good, .invalid) && !verdict(good, .otherKey))
        #expect(!verdict(good, original: false) && !verdict(good, output: false))
        #expect(!verdict(good, mask: false) && !verdict(nil))
    }

    private var limits: IntegrityThresholds { .measured }

    private func findings(_ blocks: [BlockDifference], personPixels: Int = 64) -> PixelFindings {
        PixelFindings(blocks, personPixels: personPixels, isAnotherEncoding: false, by: limits)
    }

    private func block(x: Int, y: Int, excess: Double) -> BlockDifference {
        BlockDifference(x: x, y: y, side: 8, component: .brightness, person: 64, excess: excess)
    }

    private func record() -> IntegrityRecord {
        let measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 3000,
            imageHeight: 4000,
            faceCount: 1
        )
        return IntegrityRecord(
            of: StandardPhoto(
                jpeg: Data([1]),
                width: 480,
                height: 640,
                dpi: 300,
                quality: 94,
                hairTop: 80,
                eyeLine: 240,
                faceWidth: 183,
                centreOffset: 0
            ),
            Derivation(
                crop: Crop(x: -3.5, y: 10, scale: 0.25, hairTop: 80, faceWidth: 183),
                reduction: 2,
                alpha: GreyPicture(width: 1, height: 1, pixels: Data([255])),
                isDrawn: false
            ),
            by: Inspection(
                spec: "chsi",
                specVersion: 1,
                engineVersion: "1",
                checks: [],
                measures: measures
            ),
            background: PhotoSpec.chsi.background,
            original: IntegrityRecord.File(sha256: "ab", bytes: 9, width: 3000, height: 4000),
            output: IntegrityRecord.File(sha256: "cd", bytes: 1, width: 480, height: 640),
            mask: Data([7]),
            maskSHA256: "ef",
            publicKey: Data(count: 32)
        )
    }
}
