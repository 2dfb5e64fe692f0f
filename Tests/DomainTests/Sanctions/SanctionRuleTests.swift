import Domain
import Foundation
import Testing

struct SanctionRuleTests {
    @Test(
        arguments: [
            ("2026-06-12", "2026-07-31"), ("2026-02-01", "2026-07-31"),
            ("2026-07-31", "2026-07-31"), ("2026-08-01", "2027-01-31"),
            ("2026-12-31", "2027-01-31"), ("2027-01-31", "2027-01-31"),
        ]
    )
    func aSemesterEndsWithJanuaryOrJuly(_ day: String, _ end: String) throws {
        let moment = try #require(ChinaTime.date(typed: day + "T12:00"))
        #expect(ChinaTime.typed(Semester.end(of: moment)) == end + "T23:59")
    }

    @Test func theBatchsOwnDateCountsUntilItIsOver() throws {
        let now = try #require(ChinaTime.date(typed: "2026-06-12T12:00"))
        let end = try #require(ChinaTime.lastMinute(typed: "2026-09-01"))
        let rule = SanctionRule(banEnd: end)
        #expect(rule.usualBanEnd(at: now) == end)
        #expect(rule.usualBanEnd(at: end) == Semester.end(of: end))
        #expect(SanctionRule().usualBanEnd(at: now) == Semester.end(of: now))
    }

    @Test func theFormOfABatchSaysWhatIsWrongAndKeepsWhatIsRight() throws {
        let batch = Batch(
            id: Batch.ID(uuid(1)),
            centre: Centre.ID(uuid(2)),
            school: School.ID(uuid(3)),
            name: "2027",
            featureCode: FeatureCode(issuing: [8, 20, 3, 15, 27]),
            levels: ["bachelor"],
            policy: .made { $0.sanctions = SanctionRule(appealDays: 7) },
            createdAt: thursdayMorning,
        )
        let item = batch.policy.priceItems[0]
        var form = BatchForm(batch)
        #expect(form.sanctions.isOn && form.sanctions.appealDays == "7")
        form.schoolRepairDays = "3"
        form.sanctions.banEnd = "２０２７-01-31"
        let draft = try form.checked { _ in item }
        #expect(draft.policy.sanctions?.appealDays == 7)
        #expect(draft.policy.sanctions?.banEnd == ChinaTime.lastMinute(typed: "2027-01-31"))
        #expect(draft.policy.strictestRepairDays == 3)
        form.schoolRepairDays = "0"
        form.sanctions.appealDays = "<b>"
        form.sanctions.banEnd = "2027-02-30"
        #expect(throws: BatchError.formIncomplete([.schoolRepairDays, .appealDays, .banEnd])) {
            try form.checked { _ in item }
        }
        form.sanctions.isOn = false
        #expect(throws: BatchError.formIncomplete([.schoolRepairDays])) {
            try form.checked { _ in item }
        }
    }

    @Test func theStricterDaysOfARepairCount() throws {
        for (batch, school, counts) in [(7, 2, 2), (2, 7, 2), (7, nil, 7)] as [(Int, Int?, Int)] {
            let policy = BatchPolicy.made {
                ($0.repairDays, $0.schoolRepairDays) = (batch, school)
            }
            var order = Order.made(OrderLines(capture: .submitted, payment: .paid))
            _ = try order.refuse(policy: policy, at: thursdayMorning)
            let midnight = ChinaTime.startOfDay(thursdayMorning)
            let end = midnight + Double(counts + 1) * 86_400 - 60
            #expect(order.repairBy == end)
        }
    }

    @Test func theGraduateSchoolsJourneyHasSanctionsAndTwoDays() {
        let form = BatchPreset.graduateSchool.form { _ in ("x", "x") }
        #expect(form.sanctions.isOn && form.schoolRepairDays == "2" && form.repairDays == "7")
        for preset in BatchPreset.allCases where preset != .graduateSchool {
            #expect(!preset.form { _ in ("x", "x") }.sanctions.isOn)
        }
    }
}
