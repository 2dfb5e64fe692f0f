import Domain
import Foundation

extension DeskSamples {
    static let photo = Photo(
        id: id(6),
        order: id(5),
        original: key("a"),
        byteCount: 2_516_582,
        source: .camera,
        createdAt: now - 7200,
        state: .standardised,
        inspection: inspection,
        preview: key("b"),
        standard: key("c"),
        geometry: geometry,
    )

    static func key(_ digit: Character) -> ObjectKey {
        ObjectKey(rawValue: String(repeating: digit, count: 64)) ?? key("0")
    }

    static let geometry = PhotoGeometry(
        of: StandardPhoto(
            jpeg: Data(count: 36_412),
            width: 480,
            height: 640,
            dpi: 300,
            quality: 84,
            hairTop: 72,
            eyeLine: 246,
            faceWidth: 214,
            centreOffset: 3,
        ),
        mattingConfidence: 0.97,
    )

    static let inspection = Inspection(
        spec: "chsi",
        specVersion: 1,
        engineVersion: "1",
        checks: checks,
        measures: measures,
    )

    static let measures = {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 1200,
            imageHeight: 1600,
            faceCount: 1,
        )
        measures.face = Mark(x: 400, y: 420, width: 400, height: 520)
        return measures
    }()

    static let checks = [
        Check(
            .noGlasses,
            .cannotAssess,
            value: 1.32,
            unit: .ratio,
            allowed: Band(high: 1),
            advice: .takeOffYourGlasses,
            mark: Mark(x: 430, y: 560, width: 340, height: 90),
        ),
        Check(
            .headPoseRoll,
            .warn,
            value: 4.6,
            unit: .degrees,
            allowed: Band(high: 4),
            advice: .keepYourHeadLevel,
            mark: Mark(x: 400, y: 420, width: 400, height: 520),
        ),
        Check(.singleFacePresent, .pass, value: 1, unit: .faces, allowed: Band(1...1)),
        Check(.eyesOpen, .pass, value: 51.2, unit: .percent, allowed: Band(low: 35.5)),
        Check(.sharpness, .pass, value: 68.4, unit: nil, allowed: Band(low: 45)),
        Check(.fileFormat, .pass),
        Check(.cutOut, .pass, value: 0.97, unit: .ratio, allowed: Band(low: 0.93)),
    ]

    static func review(
        _ stage: ReviewStage = .first,
        decision: Decision? = nil,
    ) -> Review {
        Review(
            id: id(7),
            order: id(5),
            photo: id(6),
            stage: stage,
            openedAt: now - 3600,
            dueAt: now + 8 * 3600,
            excluded: nil,
            state: decision == nil ? .waiting : .settled,
            lease: Lease(holder: id(3), until: now + 290),
            decision: decision,
            decidedBy: decision == nil ? nil : id(9),
            decidedAt: decision == nil ? nil : now - 2 * 86_400,
        )
    }

    static func reviewCase(
        _ stage: ReviewStage = .first,
        photo: Photo = photo,
        spec: PhotoSpec = .chsi,
        next: Photo.ID? = id(8),
        earlier: [Review] = [],
        doubts: [IdentityCheck.Doubt]? = nil,
    ) -> ReviewCase {
        ReviewCase(
            review: review(stage),
            number: number(),
            photo: photo,
            spec: spec,
            identity: identity(doubts),
            school: school,
            level: levels[0],
            waiting: 64,
            next: next,
            earlier: earlier,
        )
    }

    private static func identity(_ doubts: [IdentityCheck.Doubt]?) -> CaptureIdentity {
        var identity = identity
        identity.documentDoubts = doubts
        return identity
    }

    static let queue = ReviewQueue(
        waiting: [.first: 64],
        oldestDue: now + 8 * 3600,
        decidedToday: 37,
    )

    static func delivery(
        _ state: DeliveryState = .sent,
        answers: [RegistryAnswer?] = [.accepted, .refused("照片与身份信息不符"), nil],
    ) -> DeliveryDetail {
        DeliveryDetail(
            delivery: Delivery(
                id: id(10),
                batch: id(4),
                createdAt: now - 600,
                createdBy: id(3),
                state: state,
                receipt: state == .queued ? nil : "CHSI-20260612-0007",
            ),
            batch: batch,
            school: school,
            items: answers.enumerated().map { index, answer in
                DeliveryItem(
                    order: id(20 + index),
                    orderNumber: number(Double(index)),
                    photo: key("d"),
                    fileName: "2022123\(index)_\(number(Double(index))).jpg",
                    identity: identity,
                    answer: answer,
                )
            },
        )
    }
}
