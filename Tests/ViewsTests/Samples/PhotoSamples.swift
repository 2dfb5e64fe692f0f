import Domain
import Foundation
import Views

extension Sample {
    static func photo(_ state: PhotoState, pictureError: PictureError? = nil) -> Photo {
        var photo = Photo(
            id: id(8),
            order: id(7),
            original: key("a"),
            byteCount: 3_200_000,
            source: .album,
            createdAt: now,
            state: state,
            preview: key("b"),
            pictureError: pictureError,
        )
        if state == .standardised {
            photo.standard = key("c")
            photo.inspection = inspection([passed, warned])
        }
        if state == .refused { photo.inspection = inspection([passed, cropped, closedEyes]) }
        return photo
    }

    static func photoDetail(
        _ state: PhotoState,
        pictureError: PictureError? = nil,
        actions: [OrderAction] = [.submit, .replacePhoto],
    ) -> PhotoDetail {
        PhotoDetail(
            photo: photo(state, pictureError: pictureError),
            summary: summary(OrderLines(capture: .draft, payment: .due)),
            actions: actions,
        )
    }

    /// A draft of which both finished photos are there.
    static var twoGrounds: PhotoDetail {
        var photo = photo(.standardised)
        let made = StandardPhoto(
            jpeg: Data(count: 35_000),
            width: 480,
            height: 640,
            dpi: 300,
            quality: 92,
            hairTop: 80,
            eyeLine: 250,
            faceWidth: 210,
            centreOffset: 0,
        )
        photo.alternative = AlternativePhoto(
            standard: key("d"),
            geometry: PhotoGeometry(of: made, mattingConfidence: nil),
            inspection: inspection([passed]),
        )
        let summary = summary(OrderLines(capture: .draft, payment: .due))
        return PhotoDetail(photo: photo, summary: summary, actions: [.submit, .replacePhoto])
    }

    /// A photo that no machine looked at, before and after it was placed.
    static let placing = Page.placing(
        photoDetail(.received),
        PictureSize(width: 1200, height: 1600),
        at: Placement(left: 50, top: 40, width: 900),
    )

    static var placed: PhotoDetail {
        var photo = photo(.standardised)
        photo.assessor = .person
        photo.ground = .asShot
        photo.inspection = inspection(
            PhotoSpec.chsi.leftToPeople(PictureSize(width: 1200, height: 1600))
        )
        let summary = summary(OrderLines(capture: .draft, payment: .due))
        return PhotoDetail(photo: photo, summary: summary, actions: [.submit, .replacePhoto])
    }

    private static func key(_ sign: Character) -> ObjectKey {
        guard let key = ObjectKey(rawValue: String(repeating: sign, count: 64)) else {
            preconditionFailure("64 hexadecimal digits are a key")
        }
        return key
    }

    private static func inspection(_ checks: [Check]) -> Inspection {
        Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: "1",
            checks: checks,
            measures: PhotoMeasures(
                format: .jpeg,
                imageWidth: 1200,
                imageHeight: 1600,
                faceCount: 1
            ),
        )
    }

    private static let passed = Check(.singleFacePresent, .pass, value: 1, unit: .faces)

    private static let warned = Check(
        .illuminationUniformity,
        .warn,
        value: 0.2,
        unit: .ratio,
        allowed: Band(high: 0.15),
        advice: .findEvenLight,
    )

    private static let cropped = Check(
        .marginAboveOfTheFaceInImage,
        .fail,
        value: 0.1,
        unit: .headHeights,
        allowed: Band(low: 0.3),
        advice: .leaveRoomAbove,
        mark: Mark(x: 380, y: 40, width: 440, height: 180),
    )

    private static let closedEyes = Check(
        .eyesOpen,
        .fail,
        value: 12,
        unit: .ratio,
        allowed: Band(low: 35.5),
        advice: .openYourEyes,
        mark: Mark(x: 460, y: 520, width: 280, height: 110),
    )
}
