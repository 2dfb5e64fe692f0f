import Domain
import Testing

/// What the machine cannot be certain of goes to a reviewer and refuses nobody.
@Suite struct AdvisoryTests {
    let spec = PhotoSpec.chsi

    static let doubts: [(CheckID, PhotoAdvice, @Sendable (inout PhotoMeasures) -> Void)] = [
        (.originalFileSize, .keepTheOriginalFile, { $0.fileBytes = 20_000 }),
        (.compressionArtifacts, .keepTheOriginalFile, { $0.jpegQuality = 20 }),
        (.compressionArtifacts, .keepTheOriginalFile, { $0.blockiness = 2.5 }),
        (.nobodyElse, .beAlone, { $0.bystander = Mark(x: 9, y: 9, width: 80, height: 80) }),
        (.shouldersLevel, .levelYourShoulders, { $0.outline?.shoulderSlope = -14 }),
        (.eyebrowsVisible, .showYourBrows, { $0.browSkin = 0.2 }),
        (.noSkinGlare, .avoidGlare, { $0.skinGlare = 0.06 }),
        (
            .illuminationUniformity, .findEvenLight,
            {
                $0.lightAsymmetry = 0.3
                $0.lightOverlap = 0.1
            }
        ),
        (.dynamicRange, .clearTheLens, { $0.dynamicRange = 4 }),
        (.naturalColour, .useNaturalColour, { $0.skinB = -8 }),
        (.noShadows, .stepAwayFromTheWall, { $0.outline?.shadowDepth = 20 }),
        (.noText, .removeText, { $0.textStrokes = 20 }),
        (.noBorder, .removeTheBorder, { $0.borderWidth = 0.03 }),
        (.notRephotographed, .photographThePerson, { $0.screenPeaks = 25 }),
        (.notRephotographed, .photographThePerson, { $0.frameLine = 0.95 }),
        (.notRetouched, .keepTheOriginalFile, { $0.software = "Adobe Photoshop 25.0" }),
        (.notRetouched, .keepTheOriginalFile, { $0.skinDetail = 0.5 }),
    ]

    @Test(arguments: doubts)
    func aDoubtWarnsAndNothingElse(
        id: CheckID,
        advice: PhotoAdvice,
        fault: @Sendable (inout PhotoMeasures) -> Void,
    ) {
        var measures = PhotoMeasures.sample()
        fault(&measures)
        let findings = spec.judge(measures).filter { $0.verdict != .pass }
        #expect(findings.map(\.id) == [id])
        #expect(findings.first?.verdict == .warn)
        #expect(findings.first?.advice == advice)
    }

    @Test func aBeardOnOneSideOfTheLightIsNoHalfDarkFace() {
        var measures = PhotoMeasures.sample()
        measures.lightAsymmetry = 0.25
        #expect(verdict(.illuminationUniformity, measures) == .pass)
        measures.lightAsymmetry = 0.05
        measures.lightOverlap = 0
        #expect(verdict(.illuminationUniformity, measures) == .pass)
    }

    @Test func lensesAreOnlyLookedAtBehindGlasses() {
        var measures = PhotoMeasures.sample()
        measures.lensGlare = 0.2
        #expect(verdict(.eyesVisible, measures) == .pass)
        measures.glassesEdge = 2
        #expect(verdict(.eyesVisible, measures) == .warn)
        measures.glassesEdge = nil
        #expect(verdict(.eyesVisible, measures) == .cannotAssess)
    }

    @Test func theKindOfBlurDecidesWhatToDo() {
        var measures = PhotoMeasures.sample()
        measures.reblurAlong = 0.9
        measures.reblurAcross = 0.7
        #expect(check(.sharpness, measures)?.advice == .holdStill)
        #expect(verdict(.sharpness, measures) == .fail)
        measures.reblurAcross = 0.88
        measures.eyeSharpness = 4
        #expect(check(.sharpness, measures)?.advice == .focusOnTheFace)
    }

    @Test func aPictureWithoutColourIsRefused() {
        var measures = PhotoMeasures.sample()
        measures.faceChroma = 1
        #expect(verdict(.naturalColour, measures) == .fail)
    }

    @Test func aSmallFaceIsNotCalledSmoothed() {
        var measures = PhotoMeasures.sample()
        measures.skinDetail = 0.5
        measures.interEyeDistance = 95
        #expect(verdict(.notRetouched, measures) == nil)
    }

    @Test(arguments: ["MeituApp 10", "美颜相机", "GIMP 2.10.34", "B612 Android"])
    func anEditorIsKnownByItsSignature(software: String) {
        #expect(EditingSoftware.known.name(in: software) != nil)
    }

    @Test(arguments: ["HUAWEI P60 6.0", "iPhone 17.4.1", "HDR+ 1.0", "Windows Photo Viewer"])
    func aCameraIsNoEditor(software: String) {
        #expect(EditingSoftware.known.name(in: software) == nil)
    }

    private func check(_ id: CheckID, _ measures: PhotoMeasures) -> Check? {
        spec.judge(measures).first { $0.id == id }
    }

    private func verdict(_ id: CheckID, _ measures: PhotoMeasures) -> Verdict? {
        check(id, measures)?.verdict
    }
}
