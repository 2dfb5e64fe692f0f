import Domain
import Foundation
import Views

/// Values as the desk shows them: one centre, one school, three members of staff.
enum DeskSamples {
    /// Friday, 12 June 2026, 10:00 in China.
    static let now = Date(timeIntervalSince1970: 1_781_229_600)

    static func id<Of>(
        _ number: Int,
        _ type: Identifier<Of>.Type = Identifier<Of>.self
    )
        -> Identifier<Of>
    {
        let last = String(number, radix: 16)
        let padding = String(repeating: "0", count: 12 - last.count)
        return Identifier("00000000-0000-4000-8000-\(padding)\(last)") ?? Identifier(UUID())
    }

    static let centre = Centre(
        id: id(1),
        code: "0000",
        name: "图像采集重庆中心",
        contact: "023-6510 0000",
    )
    static let school = School(
        id: id(2),
        centre: id(1),
        name: "重庆大学",
        code: "10611",
        aliases: ["重大"],
    )
    static let levels = [
        EducationLevel(code: "bachelor", chinese: "本科", english: "Bachelor"),
        EducationLevel(code: "master", chinese: "硕士研究生", english: "Master"),
        EducationLevel(code: "doctor", chinese: "博士研究生", english: "Doctor"),
    ]

    static func staff(_ roles: Set<Role>, name: String = "李审核") -> Staff {
        Staff(id: id(3), centre: id(1), login: "li", name: name, roles: roles, school: nil)
    }

    static let reviewer = staff([.firstReviewer])
    static let finalReviewer = staff([.finalReviewer], name: "周终审")
    static let administrator = staff([.centreAdministrator], name: "王主任")
    static let registrar = staff([.schoolRegistrar], name: "陈老师")

    static let batch = Batch(
        id: id(4),
        centre: id(1),
        school: id(2),
        name: "2026 届本科毕业生图像采集",
        featureCode: FeatureCode(issuing: [5, 18, 20, 0, 22]),
        levels: ["bachelor", "master"],
        policy: BatchPolicy(
            priceItems: [
                PriceItem(
                    key: "standard",
                    chinese: "图像采集",
                    english: "Photo collection",
                    amount: Money(fen: 2000),
                )
            ],
            windows: [Window(from: now - 30 * 86_400, to: now + 30 * 86_400)],
        ),
        createdAt: now - 40 * 86_400,
    )

    static let progress = BatchProgress(
        batch: batch,
        school: school,
        counts: [
            .awaitingUpload: 212, .awaitingSubmission: 31, .awaitingPayment: 18,
            .awaitingReview: 64, .rejected: 9, .toMake: 120, .registered: 846, .cancelled: 3,
        ],
        deliverable: 120,
    )

    static let identity = CaptureIdentity(
        maskedName: "张*",
        maskedDocumentNumber: "500***********0505",
        schoolCode: "10611",
        levelCode: "bachelor",
        studentNumber: "20221234",
        major: "机械设计制造及其自动化",
        captureNumber: "CN0001",
        documentEnding: "0505",
    )

    static func number(_ offset: Double = 0) -> OrderNumber {
        OrderNumber(centre: "0000", at: now - 86_400 + offset)
    }
}
