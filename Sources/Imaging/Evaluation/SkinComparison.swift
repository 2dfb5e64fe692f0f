import Domain

/// Whether dark skin is refused for darkness more often than light skin.
package struct SkinComparison: Sendable, Encodable {
    /// Who made the groups: people who labelled the skin, or the measured lightness of the face.
    package enum Grouping: String, Sendable, Encodable {
        case label
        /// Thirds by the face's lightness, of the portraits before a well-lit background.
        case measuredThirds
    }

    package struct Group: Sendable, Encodable {
        package let name: String
        package let pictures: Int
        /// The range of the faces' mean lightness, 0 to 100; absent for an empty group.
        package let lightness: ClosedRange<Double>?
        /// Refused for too little or too much light.
        package let exposureRefused: Int
        /// Shown to a reviewer for it, or refused.
        package let exposureWarned: Int
        /// Refused for anything at all.
        package let refused: Int
        package let cutOutAccepted: Int

        /// The share of the group's pictures, 0 to 1; absent for an empty group.
        func share(_ count: Int) -> Double? {
            pictures == 0 ? nil : Double(count) / Double(pictures)
        }
    }

    package let grouping: Grouping
    /// From dark to light.
    package let groups: [Group]
    /// The darkest group's share of exposure refusals over the lightest's; absent where neither
    /// or only the darkest has any.
    package let refusalRatio: Double?
    /// The same of all that is refused or shown to a reviewer for its exposure.
    package let warningRatio: Double?

    init(_ portraits: [JudgedPortrait], by spec: PhotoSpec) {
        let faces = portraits.filter { $0.labels["faces"] == "one" && $0.lightness != nil }
            .sorted { ($0.lightness ?? 0) < ($1.lightness ?? 0) }
        let isLabelled = faces.contains { !$0.labels["skin"].isEmpty }
        grouping = isLabelled ? .label : .measuredThirds
        let made = isLabelled ? Self.labelled(faces) : Self.thirds(faces, by: spec)
        groups = made
        refusalRatio = Self.ratio(made, \.exposureRefused)
        warningRatio = Self.ratio(made, \.exposureWarned)
    }

    private static func labelled(_ faces: [JudgedPortrait]) -> [Group] {
        ["dark", "medium", "light"].map { name in
            Group(name, faces.filter { $0.labels["skin"] == name })
        }
    }

    private static func thirds(_ faces: [JudgedPortrait], by spec: PhotoSpec) -> [Group] {
        let lit = faces.filter { face in
            let background = face.inspection.measures.backgroundLightness ?? 0
            return background >= spec.thresholds.wellLitBackground
        }
        return zip(["dark", "medium", "light"], 0..<3).map { name, third in
            Group(name, Array(lit[lit.count * third / 3..<lit.count * (third + 1) / 3]))
        }
    }

    private static func ratio(_ groups: [Group], _ count: KeyPath<Group, Int>) -> Double? {
        guard let dark = groups.first, let light = groups.last,
            let part = dark.share(dark[keyPath: count]),
            let whole = light.share(light[keyPath: count]), whole > 0
        else { return nil }
        return part / whole
    }
}

extension SkinComparison.Group {
    fileprivate init(_ name: String, _ portraits: [JudgedPortrait]) {
        self.name = name
        pictures = portraits.count
        let values = portraits.compactMap(\.lightness)
        lightness = values.min().flatMap { low in values.max().map { low...$0 } }
        exposureRefused = portraits.count { $0.exposure == .fail }
        exposureWarned = portraits.count { $0.exposure >= .warn }
        refused = portraits.count { $0.inspection.verdict == .fail }
        cutOutAccepted = portraits.count { $0.cutOut == .accepted }
    }
}

extension JudgedPortrait {
    fileprivate var lightness: Double? { inspection.measures.faceLightness }

    /// The worse verdict on too little and too much light.
    fileprivate var exposure: Verdict {
        let ids: [CheckID] = [.underExposurePrevention, .overExposurePrevention]
        return ids.compactMap { inspection.verdict(of: $0) }.max() ?? .cannotAssess
    }
}
