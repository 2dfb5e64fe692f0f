package import Domain

/// Which check has to find what a label names, and the number by which it does.
package struct LabelledFault: Sendable {
    /// The column of the label file.
    package let column: String
    package let check: CheckID
    /// The labels of pictures that have the fault, and of those that have not.
    let positive: Set<String>
    let negative: Set<String>
    /// The labels of `faces` of the pictures that are asked at all.
    let faces: Set<String>
    /// Columns of kindred faults: who has one of them says nothing about this fault.
    let kindred: [String]
    /// The raw measure, turned so that more is worse; `nil` where it could not be taken.
    let badness: @Sendable (PhotoMeasures) -> Double?

    init(
        _ column: String,
        _ check: CheckID,
        positive: Set<String> = ["1"],
        negative: Set<String> = ["0"],
        faces: Set<String> = ["one"],
        kindred: [String] = [],
        badness: @escaping @Sendable (PhotoMeasures) -> Double?,
    ) {
        self.column = column
        self.check = check
        self.positive = positive
        self.negative = negative
        self.faces = faces
        self.kindred = kindred
        self.badness = badness
    }

    /// Whether the portrait has the fault; `nil` when it is not asked.
    func isPresent(on labels: PortraitLabels) -> Bool? {
        guard faces.contains(labels["faces"]) else { return nil }
        if positive.contains(labels[column]) { return true }
        guard negative.contains(labels[column]) else { return nil }
        return kindred.contains { labels[$0] == "1" } ? nil : false
    }

    /// Every label that a check answers for.
    package static let all: [LabelledFault] = [
        LabelledFault(
            "faces",
            .singleFacePresent,
            positive: ["none"],
            negative: ["one"],
            faces: ["none", "one"],
        ) { $0.faceCount == 0 ? 1 : 0 },
        LabelledFault(
            "faces",
            .singleFacePresent,
            positive: ["several"],
            negative: ["one"],
            faces: ["several", "one"],
        ) { Double($0.faceCount) },
        LabelledFault("small_face", .headSize) { measures in
            let shortSide = Double(min(measures.imageWidth, measures.imageHeight))
            return measures.faceWidth.map { -$0 / shortSide }
        },
        LabelledFault("tilted", .headPoseRoll) { $0.roll.map { abs($0) } },
        LabelledFault("turned", .headPoseYaw, faces: ["one", "one_profile"]) { $0.yaw },
        LabelledFault("pitched", .headPosePitch) { measures in
            measures.pitch.map { abs($0 - PhotoThresholds.measured.levelPitch) }
        },
        LabelledFault("eyes_closed", .eyesOpen, kindred: ["sunglasses"]) { measures in
            measures.eyeOpenness.map { -$0 }
        },
        LabelledFault("mouth_open", .mouthClosed, kindred: ["smile_teeth", "mask"]) {
            $0.mouthOpenness
        },
        LabelledFault("smile_teeth", .mouthClosed, kindred: ["mouth_open", "mask"]) {
            $0.mouthOpenness
        },
        LabelledFault("glasses", .noGlasses, kindred: ["sunglasses"]) { $0.glassesEdge },
        LabelledFault("sunglasses", .noGlasses, kindred: ["glasses"]) { $0.glassesEdge },
        LabelledFault("hair_over_brows", .eyebrowsVisible, kindred: ["hat"]) { measures in
            measures.browSkin.map { -$0 }
        },
        LabelledFault("blurred", .sharpness) { measures in measures.eyeSharpness.map { -$0 } },
        LabelledFault("dark", .underExposurePrevention) { measures in
            measures.faceLightness.map { -$0 }
        },
        LabelledFault("monochrome", .naturalColour) { measures in measures.faceChroma.map { -$0 } },
        LabelledFault("reshot", .notRephotographed) { $0.screenPeaks },
        LabelledFault("collage_edges", .noBorder) { $0.borderWidth },
        LabelledFault("blue_clothing", .clothingContrast) {
            $0.matting?.clothingNearBackground
        },
        LabelledFault(
            "background",
            .backgroundUniformity,
            positive: ["complex"],
            negative: ["plain"],
        ) { $0.wallSpread },
    ]
}
