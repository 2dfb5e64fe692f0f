/// The steps from the bytes of a portrait to the standard photo, in their order.
package enum PhotoStage: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    case decode, detect, landmarks, measures
    /// Cutting out: the wall, the outline, the soft edge, and how well all that went.
    case background, segmentation, alpha, confidence
    /// The standard photo, its file, and the same crop of the original.
    case compose, encode, framed
}

/// How long each step took on one picture, in milliseconds.
package struct StageTimings: Sendable, Codable, Equatable {
    private let milliseconds: [PhotoStage: Double]

    package init(_ milliseconds: [PhotoStage: Double]) { self.milliseconds = milliseconds }

    /// The milliseconds of a step; 0 when it was not taken.
    package subscript(stage: PhotoStage) -> Double { milliseconds[stage] ?? 0 }
}
