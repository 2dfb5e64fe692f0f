import Domain
import Foundation

extension CaptureIdentity {
    /// The record of the invented student of that number.
    static func made(_ number: Int = 1, documentEnding: String = "0505") -> CaptureIdentity {
        CaptureIdentity(
            maskedName: "林*",
            maskedDocumentNumber: "110105********0505",
            schoolCode: "99001",
            levelCode: "bachelor",
            studentNumber: "2023000\(number)",
            major: "软件工程",
            captureNumber: "DEMO\(number)",
            documentEnding: documentEnding,
        )
    }
}

extension OrderSummary {
    /// One student's order in the one batch there is.
    static func made(
        _ number: UInt8,
        _ lines: OrderLines = OrderLines(payment: .due),
        student: Int = 1,
        policy: BatchPolicy = .made(),
    ) -> OrderSummary {
        let centre = Centre(id: Centre.ID(uuid(9)), code: "0001", name: "中心", contact: "010")
        let school = School(
            id: School.ID(uuid(8)),
            centre: centre.id,
            name: "示范大学",
            code: "99001",
            aliases: []
        )
        return OrderSummary(
            order: Order(
                id: Order.ID(uuid(number)),
                number: OrderNumber(centre: "0001", at: thursdayMorning + Double(number)),
                account: Account.ID(uuid(2)),
                enrolment: Enrolment.ID(uuid(number)),
                batch: Batch.ID(uuid(4)),
                createdAt: thursdayMorning,
                lines: lines,
            ),
            identity: .made(student),
            school: school,
            level: EducationLevel(code: "bachelor", chinese: "本科", english: "Bachelor's"),
            batch: Batch(
                id: Batch.ID(uuid(4)),
                centre: centre.id,
                school: school.id,
                name: "2027 届",
                featureCode: FeatureCode(issuing: [8, 20, 3, 15, 27]),
                levels: ["bachelor"],
                policy: policy,
                createdAt: thursdayMorning,
            ),
            centre: centre,
        )
    }
}
