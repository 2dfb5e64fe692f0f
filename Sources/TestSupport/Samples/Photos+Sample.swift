package import Domain
package import Foundation

extension ObjectKey {
    /// A key that consists of this digit.
    package static func sample(_ digit: Character = "a") -> ObjectKey {
        guard let key = ObjectKey(rawValue: String(repeating: digit, count: 64)) else {
            preconditionFailure("\(digit) is no lower-case hexadecimal digit")
        }
        return key
    }
}

extension Photo {
    /// A photo in that state, with what the state brings along.
    package static func sample(
        id: ID = .sample(),
        order: Order.ID = .sample(),
        original: ObjectKey = .sample("a"),
        byteCount: Int = 1_234_567,
        source: PhotoSource = .camera,
        createdAt: Date = .sample,
        state: PhotoState = .received,
        preview: ObjectKey? = .sample("b"),
        pictureError: PictureError? = nil,
    ) -> Photo {
        let (isChecked, isStandard) = (state != .received, state == .standardised)
        let isInspected = isChecked && state != .unreadable
        return Photo(
            id: id,
            order: order,
            original: original,
            byteCount: byteCount,
            source: source,
            createdAt: createdAt,
            state: state,
            inspection: isInspected ? .sample(verdict: isStandard ? .pass : .fail) : nil,
            preview: preview,
            standard: isStandard ? .sample("c") : nil,
            framed: isStandard ? .sample("d") : nil,
            geometry: isStandard ? .sample : nil,
            pictureError: pictureError ?? (state == .unreadable ? .truncated : nil),
            checkedAt: isChecked ? createdAt.addingTimeInterval(2) : nil,
        )
    }
}

extension Inspection {
    /// One check with that verdict.
    package static func sample(verdict: Verdict = .pass) -> Inspection {
        Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: "1.0.0",
            checks: [
                Check(.headSize, verdict, value: 0.5, unit: .ratio, allowed: Band(0.4...0.6))
            ],
            measures: PhotoMeasures(
                format: .jpeg,
                imageWidth: 1200,
                imageHeight: 1600,
                faceCount: 1
            ),
        )
    }
}

extension PhotoGeometry {
    package static var sample: PhotoGeometry {
        let photo = StandardPhoto(
            jpeg: Data(count: 35_000),
            width: 480,
            height: 640,
            dpi: 300,
            quality: 92,
            hairTop: 80,
            eyeLine: 250.5,
            faceWidth: 210,
            centreOffset: -1.5,
        )
        return PhotoGeometry(of: photo, mattingConfidence: 0.98)
    }
}

extension Upload {
    package static func sample(
        id: ID = .sample(),
        order: Order.ID = .sample(),
        length: Int = 10,
        source: PhotoSource = .camera,
        createdAt: Date = .sample,
        offset: Int = 0,
        photo: Photo.ID? = nil,
    ) -> Upload {
        Upload(
            id: id,
            order: order,
            length: length,
            source: source,
            createdAt: createdAt,
            offset: offset,
            photo: photo
        )
    }
}
