/// What is behind the person in a finished photo.
package enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// The colour of the specification, made by us.
    case replaced
    /// What was photographed: the photo is a crop and nothing else.
    case asShot

    package var other: Ground { self == .replaced ? .asShot : .replaced }
}

/// The finished photo before the other ground, where the student may choose.
package struct AlternativePhoto: Sendable, Equatable {
    package let standard: ObjectKey
    package let geometry: PhotoGeometry
    package let inspection: Inspection

    package init(standard: ObjectKey, geometry: PhotoGeometry, inspection: Inspection) {
        self.standard = standard
        self.geometry = geometry
        self.inspection = inspection
    }
}

extension Photo {
    /// Takes the other finished photo; what is taken now can be chosen again.
    ///
    /// Throws `PhotoError.groundNotOffered` where there is none before that ground.
    package mutating func choose(_ wanted: Ground) throws(PhotoError) {
        guard wanted != ground else { return }
        guard let alternative, let standard, let geometry, let inspection else {
            throw .groundNotOffered
        }
        let current = AlternativePhoto(
            standard: standard,
            geometry: geometry,
            inspection: inspection,
        )
        self.standard = alternative.standard
        self.geometry = alternative.geometry
        self.inspection = alternative.inspection
        self.alternative = current
        ground = wanted
    }
}
