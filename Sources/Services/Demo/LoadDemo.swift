package import Domain
import Foundation
import Storage

/// What the demo made, for people to read and scripts to use.
package struct DemoSummary: Sendable {
    package let featureCode: FeatureCode
    package let staff: [NewStaff]
    package let captureCodes: [DemoCaptureCode]
}

extension Services {
    /// Fills an empty database with an invented centre, schools, a batch and staff; nil when
    /// there is something already.
    package func loadDemo() async throws -> DemoSummary? {
        guard try await database.read({ try !$0.hasStaff() }) else { return nil }
        let centre = Centre(
            id: id(),
            code: "0000",
            name: "学影演示采集中心",
            contact: "演示中心 · 周一至周五 9:00–18:00 · 400-000-0000"
        )
        let schools = Demo.schools.map {
            School(id: id(), centre: centre.id, name: $0.name, code: $0.code, aliases: $0.aliases)
        }
        let code = try FeatureCode(Demo.featureCode)
        let opened = ChinaTime.startOfDay(now())
        try await database.write { tx in
            try tx.insert(centre)
            for school in schools { try tx.insert(school) }
            try insertLevels(in: tx)
            let windows = [Window(from: opened, to: opened.addingTimeInterval(90 * 86_400))]
            let item = PriceItem(
                key: "standard",
                chinese: "图像采集",
                english: "Photo capture",
                amount: Money(fen: 2000)
            )
            try tx.insert(
                Batch(
                    id: id(),
                    centre: centre.id,
                    school: schools[0].id,
                    name: "2027 届毕业生图像采集",
                    featureCode: code,
                    levels: ["bachelor", "master"],
                    policy: BatchPolicy(priceItems: [item], windows: windows),
                    createdAt: now()
                )
            )
        }
        for new in Demo.staff { _ = try await addStaff(new) }
        return DemoSummary(
            featureCode: code,
            staff: Demo.staff,
            captureCodes: demoCaptureCodes()
        )
    }

    /// Capture codes of invented students in the demo's own marked format; none without sandbox.
    package func demoCaptureCodes() -> [DemoCaptureCode] {
        guard let sandbox else { return [] }
        // A fixed end keeps each student's code the same from day to day.
        let until = Date(timeIntervalSince1970: 4_070_908_800)
        return Demo.students.map {
            DemoCaptureCode(code: sandbox.issueCaptureCode($0, until), identity: $0)
        }
    }

    /// A demo code that has run out, to see the refusal.
    package func expiredDemoCaptureCode() -> DemoCaptureCode? {
        guard let sandbox, let student = Demo.students.last else { return nil }
        let code = sandbox.issueCaptureCode(student, Date(timeIntervalSince1970: 1_700_000_000))
        return DemoCaptureCode(code: code, identity: student)
    }
}
