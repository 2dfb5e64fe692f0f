import Domain
import Foundation
import Testing

struct BatchFormTests {
    private static func form(_ change: (inout BatchForm) -> Void = { _ in }) -> BatchForm {
        var form = BatchForm()
        form.school = School.ID(UUID()).description
        form.levels = ["bachelor"]
        form.name = "2027 届"
        form.windows = [.init(opens: "2026-05-01T08:00", closes: "2026-05-31T18:00")]
        form.prices = [.init(amount: "20")]
        change(&form)
        return form
    }

    private static func item(_ amount: Money) -> PriceItem {
        PriceItem(key: "standard", chinese: "采集", english: "Capture", amount: amount)
    }

    private static func name(_ service: BatchPreset.Service) -> (chinese: String, english: String) {
        ("\(service)", "\(service)")
    }

    private static func wrong(_ change: (inout BatchForm) -> Void) -> [BatchField] {
        do {
            _ = try form(change).checked(item: item)
            return []
        } catch .formIncomplete(let fields) {
            return fields
        } catch {
            return [.contact]
        }
    }

    @Test func windowsAreKeptInTheOrderOfTimeAndBlankLinesArePassedOver() throws {
        let draft = try Self.form {
            $0.windows = [
                .init(opens: "2026-10-01T00:00", closes: "2026-10-08T00:00"), .init(),
                .init(opens: "2026-05-01T08:00", closes: "2026-05-31T18:00"),
            ]
        }.checked(item: Self.item)
        #expect(
            draft.policy.windows == [
                Window(from: china("2026-05-01T08:00"), to: china("2026-05-31T18:00")),
                Window(from: china("2026-10-01T00:00"), to: china("2026-10-08T00:00")),
            ]
        )
    }

    @Test func windowsThatOverlapAreToldAtTheLaterOne() {
        let overlapping = Self.wrong {
            $0.windows = [
                .init(opens: "2026-05-20T08:00", closes: "2026-06-10T18:00"),
                .init(opens: "2026-05-01T08:00", closes: "2026-05-20T08:01"),
            ]
        }
        #expect(overlapping == [.windowOverlaps(0)])
        let touching = Self.wrong {
            $0.windows = [
                .init(opens: "2026-05-20T08:00", closes: "2026-06-10T18:00"),
                .init(opens: "2026-05-01T08:00", closes: "2026-05-20T08:00"),
            ]
        }
        #expect(touching.isEmpty)
    }

    @Test func aHalfFilledWindowIsToldAtTheEmptyHalf() {
        #expect(Self.wrong { $0.windows = [.init()] } == [.opens(0), .closes(0)])
        #expect(
            Self.wrong { $0.windows.append(.init(opens: "2026-07-01T08:00")) } == [.closes(1)]
        )
        #expect(
            Self.wrong { $0.windows.append(.init(closes: "2026-07-01T08:00")) } == [.opens(1)]
        )
        #expect(
            Self.wrong {
                $0.windows = [.init(opens: "2026-05-02T08:00", closes: "2026-05-01T08:00")]
            } == [.closes(0)]
        )
    }

    @Test(
        arguments: [
            ("8:00", "18:00", DailyHours(fromMinute: 480, toMinute: 1080)),
            ("２２：００", "06:30", DailyHours(fromMinute: 1320, toMinute: 390)),
        ]
    )
    func dailyHoursAreReadAsTyped(_ from: String, _ to: String, _ hours: DailyHours) throws {
        let draft = try Self.form {
            $0.dailyFrom = from
            $0.dailyTo = to
        }.checked(item: Self.item)
        #expect(draft.policy.dailyHours == hours)
    }

    @Test(arguments: [
        ("8:00", ""), ("24:00", "6:00"), ("8:60", "9:00"), ("8", "9"), ("8:00", "8:00"),
    ])
    func dailyHoursThatAreNoneAreRefused(_ from: String, _ to: String) {
        let wrong = Self.wrong {
            $0.dailyFrom = from
            $0.dailyTo = to
        }
        #expect(wrong == [.dailyHours])
    }

    @Test func severalPricesNeedANameEach() throws {
        let draft = try Self.form {
            $0.prices = [
                .init(amount: "15", chinese: "电子照片", english: "Photo"), .init(),
                .init(amount: "60", chinese: "含纸质照片"),
            ]
        }.checked(item: Self.item)
        #expect(draft.policy.priceItems.map(\.key) == ["standard", "item3"])
        #expect(draft.policy.priceItems.map(\.chinese) == ["电子照片", "含纸质照片"])
        #expect(draft.policy.priceItems.map(\.english) == ["Photo", "含纸质照片"])
        #expect(draft.policy.priceItems.map(\.amount.fen) == [1500, 6000])
        let unnamed = Self.wrong { $0.prices = [.init(amount: "15"), .init(amount: "60")] }
        #expect(unnamed == [.priceName(0), .priceName(1)])
        let twice = Self.wrong {
            $0.prices = [.init(amount: "15", chinese: "照片"), .init(amount: "60", chinese: "照片")]
        }
        #expect(twice == [.priceName(1)])
    }

    @Test func whatIsSoldAndMadeIsToldWhenItCannotBe() {
        #expect(Self.wrong { $0.offer.webWays = [] } == [.payWays])
        #expect(Self.wrong { $0.offer.payWithinHours = "0" } == [.payWithin])
        #expect(Self.wrong { $0.offer.fulfilment = "school" } == [.layouts])
        #expect(Self.wrong { ($0.offer.fulfilment, $0.offer.disc) = ("both", true) } == [])
        #expect(
            Self.wrong { $0.prices[0].channel = "miniProgram" } == [.nothingSold(.web)]
        )
        let onlyWeb = Self.wrong {
            $0.prices[0].channel = "web"
            $0.offer.miniProgramWays = []
        }
        #expect(onlyWeb.isEmpty)
    }

    @Test(arguments: ["0", "31", "two", ""])
    func reviewDaysOutsideTheirBandAreRefused(_ typed: String) {
        #expect(Self.wrong { $0.reviewDays = typed } == [.reviewDays])
    }

    @Test func aWordOfTheCentreFitsOnAButton() throws {
        let words: [WordingKey: String] = [.state(.toMake): " 待制作 ", .action(.pay): ""]
        let draft = try Self.form { $0.words = words }.checked(item: Self.item)
        #expect(draft.policy.wording == Wording(states: [.toMake: "待制作"]))
        #expect(try Self.form().checked(item: Self.item).policy.wording == nil)
        let long = String(repeating: "字", count: Wording.longest + 1)
        for word in [long, "两\n行"] {
            #expect(Self.wrong { $0.words = [.action(.pay): word] } == [.word(.action(.pay))])
        }
    }

    @Test(arguments: BatchPreset.allCases)
    func aPresetLacksOnlyWhatIsTheBatchsOwn(_ preset: BatchPreset) {
        do {
            _ = try preset.form(name: Self.name).checked(item: Self.item)
            Issue.record("a preset knows no school")
        } catch {
            let own: [BatchField] = [.school, .levels, .name, .opens(0), .closes(0)]
            #expect(error == .formIncomplete(own))
        }
    }

    @Test(arguments: BatchPreset.allCases)
    func theFormOfABatchGivesTheSameBatchAgain(_ preset: BatchPreset) throws {
        var form = preset.form(name: Self.name)
        form.school = School.ID(UUID()).description
        form.levels = ["bachelor", "master"]
        form.name = "2027 届"
        form.windows = [
            .init(opens: "2026-05-01T08:00", closes: "2026-05-31T18:05"),
            .init(opens: "2026-10-01T00:00", closes: "2026-10-08T00:00"),
        ]
        form.words = [.state(.toMake): "待处理", .action(.withdraw): "撤回审核"]
        (form.dailyFrom, form.dailyTo, form.tries) = ("08:00", "21:30", "3")
        let draft = try form.checked(item: Self.item)
        let batch = Batch(
            id: Batch.ID(UUID()),
            centre: Centre.ID(UUID()),
            school: try #require(School.ID(form.school)),
            name: draft.name,
            featureCode: try FeatureCode("p7uksh"),
            levels: draft.levels,
            policy: draft.policy,
            createdAt: china("2026-04-01T00:00"),
        )
        let again = try BatchForm(batch).checked(item: Self.item)
        #expect(again.policy == draft.policy)
        #expect(again.levels == draft.levels)
        #expect(again.name == draft.name)
    }
}
