import Domain
import Imaging
import Testing

struct EvaluationTests {
    @Test func theAreaIsTheShareOfPairsInTheRightOrder() throws {
        // Of the 2 × 3 pairs, four are in order and one is a tie: 4.5 of 6.
        let portraits =
            [0.9, 0.4].map { face(["glasses": "1"], edge: $0) }
            + [0.1, 0.4, 0.6].map { face(edge: $0) }
        let result = try check("glasses", of: portraits)
        #expect((result.positives, result.negatives) == (2, 3))
        #expect(result.area == 0.75)
    }

    @Test func withoutPicturesOfBothKindsThereIsNoArea() throws {
        let result = try check("glasses", of: [face(edge: 0.2)])
        #expect(result.area == nil)
        #expect((result.positives, result.negatives) == (0, 1))
    }

    @Test func whatIsShownAndWhatIsRefusedAreCountedApart() throws {
        let portraits = [
            face(["eyes_closed": "1"], says: Check(.eyesOpen, .fail)),
            face(["eyes_closed": "1"], says: Check(.eyesOpen, .warn), file: "narrow.jpg"),
            face(["eyes_closed": "1"], says: Check(.eyesOpen, .cannotAssess), file: "hidden.jpg"),
            face(says: Check(.eyesOpen, .warn), file: "blamed.jpg"),
            face(says: Check(.eyesOpen, .pass)),
        ]
        let result = try check("eyes_closed", of: portraits)
        #expect((result.warned.found, result.warned.falseAlarms) == (2, 1))
        #expect((result.failed.found, result.failed.falseAlarms) == (1, 0))
        #expect(result.warned.missed == ["hidden.jpg"])
        #expect(result.failed.missed == ["narrow.jpg", "hidden.jpg"])
        #expect(result.warned.blamed == ["blamed.jpg"])
        #expect(result.unanswered == 1)
    }

    @Test func aKindredFaultIsNoFalseAlarm() throws {
        let portraits = [
            face(["smile_teeth": "1"], says: Check(.mouthClosed, .fail)),
            face(["mouth_open": "1"], says: Check(.mouthClosed, .fail)),
        ]
        let result = try check("mouth_open", of: portraits)
        #expect((result.positives, result.negatives, result.failed.falseAlarms) == (1, 0, 0))
    }

    @Test func groupsAreAskedForFacesOnly() throws {
        let portraits = [
            face(["faces": "several", "glasses": "1"], says: Check(.singleFacePresent, .fail)),
            face(says: Check(.singleFacePresent, .pass)),
        ]
        #expect(try check("glasses", of: portraits).positives == 0)
        let several = try check("faces: several", of: portraits)
        #expect((several.positives, several.failed.found, several.negatives) == (1, 1, 1))
    }

    @Test func backgroundsAreCountedByLabelAndBlackOnesApart() throws {
        let rows = Evaluation(
            [
                face(background: 80), face(background: 12),
                face(["background": "complex"], background: 12),
                face(["background": "complex", "faces": "several"], background: 12),
            ],
            by: .chsi,
        ).backgrounds
        #expect(rows.map(\.background).sorted() == ["black", "complex", "plain"])
        #expect(rows.allSatisfy { $0.pictures == 1 })
        let plain = try #require(rows.first { $0.background == "plain" })
        #expect((plain.accepted, plain.refused) == (1, 0))
        let black = try #require(rows.first { $0.background == "black" })
        #expect((black.accepted, black.refused) == (0, 1))
    }

    @Test func whatAPersonHasToRetouchIsNeitherAcceptedNorRefused() {
        let row = Evaluation(
            [
                face(says: Check(.cutOut, .cannotAssess), background: 12),
                face(says: Check(.cutOut, .warn), background: 12),
                face(says: Check(.cutOut, .fail), background: 12),
            ],
            by: .chsi,
        ).backgrounds[0]
        #expect((row.accepted, row.retouch, row.refused) == (0, 2, 1))
    }

    @Test func onlyAPictureWithAValidCropIsFramed() {
        let row = Evaluation(
            [
                face(says: Check(.framing, .pass), background: 80),
                face(says: Check(.marginBelowOfTheFaceInImage, .fail), background: 80),
                face(says: Check(.framing, .cannotAssess), background: 80),
            ],
            by: .chsi,
        ).backgrounds[0]
        #expect((row.pictures, row.framed, row.framedAndAccepted) == (3, 1, 1))
    }

    @Test func faceThirdsAreMadeOfWellLitPicturesOnly() {
        let lightness: [Double] = [70, 30, 50, 60, 40, 80]
        let lit = lightness.map { face(says: exposure($0 < 45 ? .fail : .pass), lightness: $0) }
        let unlit = face(says: exposure(.fail), background: 20, lightness: 35)
        let skin = Evaluation(lit + [unlit], by: .chsi).skin
        #expect(skin.grouping == .measuredThirds)
        #expect(skin.groups.map(\.lightness) == [30...40, 50...60, 70...80])
        #expect(skin.groups.map(\.exposureRefused) == [2, 0, 0])
        #expect(skin.refusalRatio == nil)
    }

    @Test func theRatioComparesTheSharesOfDarkAndLight() {
        let dark = (0..<4).map { face(["skin": "dark"], says: exposure($0 < 2 ? .fail : .pass)) }
        let light = (0..<8).map { face(["skin": "light"], says: exposure($0 < 2 ? .fail : .pass)) }
        let skin = Evaluation(dark + light, by: .chsi).skin
        #expect(skin.grouping == .label)
        #expect(skin.refusalRatio == 2)
    }

    private func check(_ label: String, of portraits: [JudgedPortrait]) throws -> CheckResult {
        let checks = Evaluation(portraits, by: .chsi).checks
        return try #require(checks.first { $0.label == label })
    }

    private func exposure(_ verdict: Verdict) -> Check { Check(.underExposurePrevention, verdict) }

    /// A portrait of one face before a plain wall that is cut out well unless the wall is dark.
    private func face(
        _ labels: [String: String] = [:],
        says check: Check? = nil,
        edge: Double? = nil,
        background: Double = 80,
        lightness: Double = 60,
        file: String = "face.jpg",
    ) -> JudgedPortrait {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 900,
            imageHeight: 1200,
            faceCount: 1,
        )
        measures.glassesEdge = edge
        measures.faceLightness = lightness
        measures.matting = .even(lightness: background)
        let inspection = Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: "test",
            checks: [check].compactMap(\.self),
            measures: measures,
        )
        let none = LabelledFault.all.reduce(into: ["faces": "one", "background": "plain"]) {
            $0[$1.column] = $0[$1.column] ?? "0"
        }
        return JudgedPortrait(
            labels: PortraitLabels(file: file, values: none.merging(labels) { $1 }),
            Standardisation(
                inspection: inspection,
                output: nil,
                framedOriginal: nil,
                mattingConfidence: nil,
            ),
            by: .chsi,
        )
    }
}

extension MattingMeasures {
    fileprivate static func even(lightness: Double) -> MattingMeasures {
        MattingMeasures(
            agreement: 0.99,
            backgroundLightness: lightness,
            weakEdgeShare: 0,
            weakShoulderShare: 0,
            coverage: 1,
            backgroundSpread: 0,
            foreignArea: 0,
            outlyingArea: 0,
            shadeArea: 0,
            looseArea: 0,
            hollowArea: 0,
            shoulderNotch: 0,
            halo: 0,
            hairTopY: 100,
            hairTouchesEdge: false,
            backgroundDistance: 100,
            clothingNearBackground: 0,
        )
    }
}
