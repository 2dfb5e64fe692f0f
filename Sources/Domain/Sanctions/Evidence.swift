/// What the technical check found about one photo: facts for a person to judge.
package struct Evidence: Sendable, Equatable, Codable {
    /// Another order's photo that is the same shot.
    package struct Twin: Sendable, Hashable, Codable {
        package let photo: Photo.ID
        package let order: Order.ID
        /// In how many of 64 signs the pictures and the faces differ.
        package let pictureDistance: Int
        package let faceDistance: Int
        package let isOfSameAccount: Bool
    }

    /// The engine that measured and the specification that judged.
    package let engineVersion: String
    package let spec: String
    package let specVersion: Int
    /// The version of the rule by which pictures count as one shot.
    package let repeatRule: Int
    /// The program that changed the picture, as the file itself says.
    package let software: String?
    package let checks: [Check]
    package let twins: [Twin]

    package init(
        engineVersion: String,
        spec: PhotoSpec,
        measures: PhotoMeasures,
        twins: [Twin],
    ) {
        self.engineVersion = engineVersion
        self.spec = spec.name
        specVersion = spec.version
        repeatRule = RepeatRule.current.version
        let isEditor = spec.thresholds.editingSoftware.name(in: measures.software) != nil
        software = isEditor ? measures.software : nil
        checks = spec.doubts(about: measures)
        self.twins = twins
    }

    /// Whether nothing speaks against the photo.
    package var isEmpty: Bool { checks.isEmpty && twins.isEmpty }
}

extension PhotoSpec {
    /// The doubts about whether a picture shows the person as the camera saw them; the same
    /// detector as at the upload, judged by today's thresholds.
    package func doubts(about measures: PhotoMeasures) -> [Check] {
        judgeAuthenticity(measures).filter { $0.verdict == .warn || $0.verdict == .fail }
    }
}

/// The two hashes of one order's photo.
package struct HashedPhoto: Sendable, Hashable {
    package let photo: Photo.ID
    package let order: Order.ID
    package let account: Account.ID
    package let picture: PictureHash
    package let face: PictureHash

    package init(
        photo: Photo.ID,
        order: Order.ID,
        account: Account.ID,
        picture: PictureHash,
        face: PictureHash,
    ) {
        self.photo = photo
        self.order = order
        self.account = account
        self.picture = picture
        self.face = face
    }
}

extension RepeatRule {
    /// Those of the others that are the same shot, the most alike first.
    package func twins(
        of measures: PhotoMeasures,
        account: Account.ID,
        among others: [HashedPhoto],
    ) -> [Evidence.Twin] {
        guard let picture = measures.pictureHash, let face = measures.faceHash else { return [] }
        return others.compactMap { other in
            let distances = (
                picture.distanceOrMirrored(to: other.picture),
                face.distanceOrMirrored(to: other.face)
            )
            guard distances.0 <= pictureDistance, distances.1 <= faceDistance else { return nil }
            return Evidence.Twin(
                photo: other.photo,
                order: other.order,
                pictureDistance: distances.0,
                faceDistance: distances.1,
                isOfSameAccount: other.account == account,
            )
        }.sorted {
            ($0.pictureDistance + $0.faceDistance, $0.photo.description)
                < ($1.pictureDistance + $1.faceDistance, $1.photo.description)
        }
    }
}

extension PictureHash {
    fileprivate func distanceOrMirrored(to other: PictureHash) -> Int {
        min(distance(to: other), distance(to: other.mirrored))
    }
}
