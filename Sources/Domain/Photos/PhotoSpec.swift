/// A registry's rules for a portrait, as versioned data.
package struct PhotoSpec: Sendable, Codable, Equatable {
    package var name: String
    package var version: Int
    package var width: Int
    package var height: Int
    package var dpi: Int
    package var background: Colour
    package var ground = Ground.replaced
    package var fileBytes: ClosedRange<Int>
    package var quality: ClosedRange<Int>
    /// Rows from the upper edge to the top of the hair.
    package var hairTop: ClosedRange<Double>
    /// Rows from the upper edge to the line between the eyes.
    package var eyeLine: ClosedRange<Double>
    package var faceWidth: ClosedRange<Double>
    /// How much of the body shows below the chin at least, in face widths: there is no detector
    /// for the third button.
    package var bodyBelowChin: Double
    /// How far the face may stand beside the middle, in columns.
    package var centreTolerance: Double
    package var glasses: GlassesPolicy
    package var thresholds: PhotoThresholds

    /// The specs that ship, by name.
    package static let all: [PhotoSpec] = [.chsi]

    /// The spec of that name, if there is one.
    package static func named(_ name: String) -> PhotoSpec? { all.first { $0.name == name } }

    /// Graduation photos for CHSI: 480 × 640 before `#00a3e6`.
    package static let chsi = PhotoSpec(
        name: "chsi",
        version: 6,
        width: 480,
        height: 640,
        dpi: 300,
        background: Colour(red: 0x00, green: 0xa3, blue: 0xe6),
        fileBytes: 30_721...39_999,
        quality: 60...100,
        hairTop: 50...110,
        eyeLine: 200...300,
        faceWidth: 180...300,
        bodyBelowChin: 0.5,
        centreTolerance: 12,
        glasses: .forbidden,
        thresholds: .measured,
    )
}

/// What a registry says about glasses.
package enum GlassesPolicy: String, Sendable, Codable, CaseIterable {
    case forbidden, clearOnly, allowed
}

/// An 8-bit sRGB colour.
package struct Colour: Sendable, Codable, Equatable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }
}
