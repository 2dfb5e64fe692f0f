import Domain
import Foundation

/// Made-up values for the pages of students.
enum Sample {
    /// 10 June 2026, 10:00 in China.
    static let now = Date(timeIntervalSince1970: 1_781_056_800)

    static func id<Of>(_ last: Int) -> Identifier<Of> {
        let digits = String(last)
        let tail = String(repeating: "0", count: 12 - digits.count) + digits
        return Identifier("00000000-0000-4000-8000-\(tail)") ?? Identifier(UUID())
    }

    static let code = FeatureCode(issuing: [1, 2, 3, 4, 5])

    static let centre = Centre(
        id: id(1),
        code: "0000",
        name: "示范采集中心",
        contact: "电话 000-00000000，工作日 9:00–17:00",
    )

    static let school = School(
        id: id(2),
        centre: id(1),
        name: "示范大学",
        code: "99999",
        aliases: ["示大"],
    )

    static let level = EducationLevel(
        code: "bachelor",
        chinese: "本科",
        english: "Bachelor",
    )

    static let item = PriceItem(
        key: "capture",
        chinese: "图像采集",
        english: "Photo collection",
        amount: Money(fen: 2000),
    )

    static func policy(
        payStage: BatchPolicy.PayStage = .afterPhoto,
        items: [PriceItem] = [item],
        source: BatchPolicy.PhotoSource = .both,
        photos: PhotoPolicy = PhotoPolicy(),
        submissions: Int? = nil,
    ) -> BatchPolicy {
        BatchPolicy(
            payStage: payStage,
            priceItems: items,
            photoSource: source,
            photos: photos,
            submissions: submissions,
            windows: [Window(from: now - 86_400, to: now + 30 * 86_400)],
        )
    }

    static func offer(_ policy: BatchPolicy = policy()) -> BatchOffer {
        BatchOffer(
            batch: batch(policy),
            school: school,
            centre: centre,
            levels: [level],
            openUntil: now + 30 * 86_400,
        )
    }

    static func batch(_ policy: BatchPolicy = policy()) -> Batch {
        Batch(
            id: id(3),
            centre: id(1),
            school: id(2),
            name: "2026 届毕业生图像采集",
            featureCode: code,
            levels: ["bachelor"],
            policy: policy,
            createdAt: now,
        )
    }

    static let identity = CaptureIdentity(
        maskedName: "张*",
        maskedDocumentNumber: "320***********0505",
        schoolCode: "99999",
        levelCode: "bachelor",
        studentNumber: "20220001",
        major: "计算机科学与技术",
        captureNumber: "XY0001",
        documentEnding: "0505",
    )

    static func enrolment(order: Order.ID? = nil) -> EnrolmentDetail {
        EnrolmentDetail(
            enrolment: Enrolment(
                id: id(4),
                account: id(5),
                batch: id(3),
                identity: identity,
                createdAt: now,
            ),
            offer: offer(),
            level: level,
            order: order,
        )
    }

    static let sentCode = SentCode(
        challenge: id(6),
        maskedPhone: "138****5678",
        resendAt: now + 42,
        expiresAt: now + 300,
    )
}
