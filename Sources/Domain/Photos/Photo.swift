package import Foundation

/// The untouched original and what was made from it; never overwritten, a resubmission is a new
/// one.
package struct Photo: Sendable, Equatable {
    package typealias ID = Identifier<Photo>

    package let id: ID
    package let order: Order.ID
    package let original: ObjectKey
    package let byteCount: Int
    package let source: PhotoSource
    /// What is known of how it was taken; nil where nobody asked.
    package let evidence: CaptureEvidence?
    package var assessor: Assessor
    /// Where the student put the frame, for a photo that no machine looks at.
    package var placement: Placement?
    package let createdAt: Date
    package var state: PhotoState
    package var inspection: Inspection?
    /// The original as a browser can show it: upright, sRGB, without metadata.
    package var preview: ObjectKey?
    package var standard: ObjectKey?
    /// The original in the standard photo's crop, to be laid beside it.
    package var framed: ObjectKey?
    /// What is behind the person in the standard photo.
    package var ground: Ground
    /// The finished photo before the other ground, where both are offered.
    package var alternative: AlternativePhoto?
    package var geometry: PhotoGeometry?
    /// Why the bytes could not be read, when they could not.
    package var pictureError: PictureError?
    package var checkedAt: Date?
    /// When its pictures were removed with the account.
    package var shreddedAt: Date?

    package init(
        id: ID,
        order: Order.ID,
        original: ObjectKey,
        byteCount: Int,
        source: PhotoSource,
        evidence: CaptureEvidence? = nil,
        createdAt: Date,
        assessor: Assessor = .machine,
        placement: Placement? = nil,
        state: PhotoState = .received,
        inspection: Inspection? = nil,
        preview: ObjectKey? = nil,
        standard: ObjectKey? = nil,
        framed: ObjectKey? = nil,
        ground: Ground = .replaced,
        alternative: AlternativePhoto? = nil,
        geometry: PhotoGeometry? = nil,
        pictureError: PictureError? = nil,
        checkedAt: Date? = nil,
        shreddedAt: Date? = nil,
    ) {
        self.id = id
        self.order = order
        self.original = original
        self.byteCount = byteCount
        self.source = source
        self.evidence = evidence
        self.assessor = assessor
        self.placement = placement
        self.createdAt = createdAt
        self.state = state
        self.inspection = inspection
        self.preview = preview
        self.standard = standard
        self.framed = framed
        self.ground = ground
        self.alternative = alternative
        self.geometry = geometry
        self.pictureError = pictureError
        self.checkedAt = checkedAt
        self.shreddedAt = shreddedAt
    }
}

extension Photo {
    /// Whether the student has to place the crop by hand before the photo goes on.
    package var awaitsPlacement: Bool {
        assessor == .person && placement == nil && state == .received
    }
}

/// How a photo came to us.
package enum PhotoSource: String, Sendable, Hashable, Codable, CaseIterable {
    case camera, album
}

/// The life of one photo.
package enum PhotoState: String, LifeLine {
    case received, standardised, refused, unreadable

    package enum Event: String, Sendable, CaseIterable {
        case standardised, refused, unreadable
        /// A person overruled the machine.
        case overruled
    }

    package static let beginnings: [PhotoState] = [.received]
    package static let transitions: [PhotoState: [Event: PhotoState]] = [
        .received: [
            .standardised: .standardised, .refused: .refused, .unreadable: .unreadable,
        ],
        .standardised: [:], .refused: [.overruled: .standardised], .unreadable: [:],
    ]
}

/// The measures of a finished photo, in its own pixels.
package struct PhotoGeometry: Sendable, Equatable, Codable {
    package let hairTop: Double
    package let eyeLine: Double
    package let faceWidth: Double
    package let centreOffset: Double
    package let bytes: Int
    package let quality: Int
    package let mattingConfidence: Double?

    package init(of photo: StandardPhoto, mattingConfidence: Double?) {
        hairTop = photo.hairTop
        eyeLine = photo.eyeLine
        faceWidth = photo.faceWidth
        centreOffset = photo.centreOffset
        bytes = photo.bytes
        quality = photo.quality
        self.mattingConfidence = mattingConfidence
    }
}
