/// Where a measure stops being good and where it is refused.
package struct PhotoThresholds: Sendable, Codable, Equatable {
    /// A file of fewer bytes was compressed on its way.
    package var fileBytes: Double
    /// The picture's shorter side in pixels.
    package var shortSide: Limit
    /// Face width as a share of the picture's shorter side.
    package var headSize: Limit
    package var interEyeDistance: Limit
    package var jpegQuality: Double
    package var blockiness: Double
    package var roll: Limit
    package var yaw: Limit
    /// The nose's place between eyes and chin on an average level head, and the allowed deviation.
    package var levelPitch: Double
    package var pitch: Limit
    /// Only a reviewer can tell nearly closed eyes from narrow ones; far below, they are shut.
    package var eyesOpen: Limit
    package var mouthOpen: Limit
    package var glassesEdge: Double
    /// Share of shine around an eye, behind glasses, from which the eye may be hidden.
    package var lensGlare: Double
    package var browSkin: Double
    /// Degrees.
    package var shoulderSlope: Double
    package var eyeSharpness: Limit
    package var reblurRatio: Limit
    /// The re-blur ratio along one direction from which it is blurred that way, and how much less
    /// it must be across for the blur to come from motion.
    package var motionAlong: Limit
    package var motionDifference: Double
    /// Mean lightness of the face, 0 to 100, below which it is dark.
    package var faceLightness: Double
    /// Share of the face near black from which somebody should look.
    package var underExposed: Double
    /// Before a background at least this light, a dark face is skin and not a lack of light.
    package var wellLitBackground: Double
    package var overExposed: Limit
    package var skinGlare: Double
    /// Difference of the cheeks in lightness, times the share of their histograms apart.
    package var unevenLight: Double
    /// Bits of entropy.
    package var dynamicRange: Double
    /// The a* and b* of skin under white light, as OFIQ bounds them.
    package var skinA: ClosedRange<Double>
    package var skinB: ClosedRange<Double>
    /// How far beyond these bounds the light's colour is plain to see.
    package var colourCast: Double
    /// Below this chroma there is no colour at all.
    package var greyChroma: Double
    package var shadowDepth: Double
    package var textStrokes: Double
    package var borderWidth: Double
    package var frameLine: Double
    package var screenPeaks: Double
    /// Fine detail of the skin below which it is smoothed, in a picture with so many pixels between
    /// the eyes that it could show it.
    package var skinDetail: Double
    package var detailedEyeDistance: Double
    package var editingSoftware: EditingSoftware
    package var clothingNearBackground: Double
    package var matting: MattingThresholds

    /// Found by measuring 160 portraits.
    package static let measured = PhotoThresholds(
        fileBytes: 30_720,
        shortSide: Limit(warn: 480, fail: 240),
        headSize: Limit(warn: 0.20, fail: 0.14),
        interEyeDistance: Limit(warn: 90, fail: 60),
        jpegQuality: 40,
        blockiness: 1.9,
        roll: Limit(warn: 3.5, fail: 5),
        yaw: Limit(warn: 0.28, fail: 0.40),
        levelPitch: 0.31,
        pitch: Limit(warn: 0.11, fail: 0.17),
        eyesOpen: Limit(warn: 44, fail: 25),
        mouthOpen: Limit(warn: 0.14, fail: 0.22),
        glassesEdge: 1.0,
        lensGlare: 0.03,
        browSkin: 0.45,
        shoulderSlope: 10,
        eyeSharpness: Limit(warn: 8.5, fail: 7),
        reblurRatio: Limit(warn: 0.75, fail: 0.78),
        motionAlong: Limit(warn: 0.80, fail: 0.86),
        motionDifference: 0.08,
        faceLightness: 30,
        underExposed: 0.25,
        wellLitBackground: 50,
        overExposed: Limit(warn: 0.02, fail: 0.08),
        skinGlare: 0.025,
        unevenLight: 0.15,
        dynamicRange: 4.9,
        skinA: 5...25,
        skinB: 5...35,
        colourCast: 3,
        greyChroma: 4,
        shadowDepth: 14,
        textStrokes: 7,
        borderWidth: 0.004,
        frameLine: 0.75,
        screenPeaks: 18,
        skinDetail: 0.9,
        detailedEyeDistance: 110,
        editingSoftware: .known,
        clothingNearBackground: 0.10,
        matting: .measured,
    )
}

/// Two marks on one scale: beyond `warn` a person should look, beyond `fail` the photo is refused.
package struct Limit: Sendable, Codable, Equatable {
    package let warn: Double
    package let fail: Double

    package init(warn: Double, fail: Double) {
        self.warn = warn
        self.fail = fail
    }

    /// Judges a value that is the worse the farther it is beyond the marks, on their side.
    package func judge(_ value: Double) -> Verdict {
        let highIsBad = fail > warn
        func isBeyond(_ mark: Double) -> Bool { highIsBad ? value > mark : value < mark }
        return isBeyond(fail) ? .fail : isBeyond(warn) ? .warn : .pass
    }

    /// The values that are not even looked at twice.
    package var band: Band { fail > warn ? Band(high: warn) : Band(low: warn) }
}
