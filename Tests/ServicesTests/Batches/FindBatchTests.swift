import Domain
import Foundation
import Services
import TestSupport
import Testing

struct FindBatchTests {
    private static let code = FeatureCode(issuing: [8, 20, 3, 15, 27])

    @Test(arguments: ["%@", "  %@ ", "lower", "hyphens"])
    func aFeatureCodeLeadsToItsBatch(how: String) async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(featureCode: Self.code)
            let text = Self.code.text
            let typed =
                switch how {
                case "lower": text.lowercased()
                case "hyphens": "\(text.prefix(3))-\(text.suffix(3))"
                default: how.replacing("%@", with: text)
                }
            #expect(try await house.services.findBatches(typed) == [offer])
            #expect(try await house.services.offer(Self.code) == offer)
        }
    }

    @Test func aMistypedCodeIsToldFromAnUnknownOne() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.batch(featureCode: Self.code)
            let unknown = FeatureCode(issuing: [1, 1, 1, 1, 1])
            await #expect(throws: BatchError.featureCodeUnknown) {
                try await house.services.findBatches(unknown.text)
            }
            let last = Self.code.text.last == "2" ? "3" : "2"
            await #expect(throws: BatchError.featureCodeMistyped) {
                try await house.services.findBatches(Self.code.text.dropLast() + last)
            }
        }
    }

    @Test func aBatchOutsideItsTimeSaysWhen() async throws {
        try await TestHouse.with { house async throws in
            let window = Window.sample()
            let hours = DailyHours(fromMinute: 9 * 60, toMinute: 17 * 60)
            _ = try await house.batch(
                policy: .sample(windows: [window], dailyHours: hours),
                featureCode: Self.code,
            )
            func refusal(at time: Date) async -> BatchError? {
                house.clock.set(time)
                return await #expect(throws: BatchError.self) {
                    try await house.services.offer(Self.code)
                }
            }
            #expect(await refusal(at: window.from - 1) == .notOpenYet(from: window.from))
            #expect(await refusal(at: window.to) == .closed(since: window.to))
            #expect(await refusal(at: .sample + 7 * 3600) == .outsideDailyHours(hours))
            house.clock.set(.sample + 7 * 3600 - 1)
            #expect(try await house.services.offer(Self.code).openUntil == window.to)
        }
    }

    @Test(arguments: ["示范大学", "示范", "示大", "demo univ", "ＤＥＭＯ University"])
    func aSchoolIsFoundByNameAndAlias(query: String) async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            #expect(try await house.services.findBatches(query) == [offer])
        }
    }

    @Test func severalOpenBatchesAreAllShownAndClosedOnesAreNot() async throws {
        try await TestHouse.with { house async throws in
            let first = try await house.batch(name: "one")
            let second = try await house.batch(name: "two")
            let past = Window(from: .sample - 100, to: .sample - 50)
            _ = try await house.batch(policy: .sample(windows: [past]), name: "closed")
            let other = try await house.school(name: "另一所示范大学", code: "99002", aliases: [])
            let third = try await house.batch(school: other)
            let found = try await house.services.findBatches("示范")
            #expect(Set(found.map(\.batch.id)) == Set([first, second, third].map(\.batch.id)))
            // A whole name means that school and none whose name holds it.
            let exact = try await house.services.findBatches("示范大学")
            #expect(Set(exact.map(\.batch.id)) == Set([first, second].map(\.batch.id)))
        }
    }

    @Test func aSchoolWhoseBatchesAreAllClosedSaysSinceWhen() async throws {
        try await TestHouse.with { house async throws in
            let past = Window(from: .sample - 100, to: .sample - 50)
            _ = try await house.batch(policy: .sample(windows: [past]))
            await #expect(throws: BatchError.closed(since: past.to)) {
                try await house.services.findBatches("示范大学")
            }
        }
    }

    @Test func sixLettersMayBeTheShortNameOfASchool() async throws {
        try await TestHouse.with { house async throws in
            let school = try await house.school(name: "短名学院", code: "99003", aliases: ["DMXYSF"])
            let offer = try await house.batch(school: school)
            #expect(try await house.services.findBatches("dmxysf") == [offer])
        }
    }

    @Test func whatLeadsNowhereSaysWhy() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.school()
            func refusal(_ query: String) async -> BatchError? {
                await #expect(throws: BatchError.self) {
                    try await house.services.findBatches(query)
                }
            }
            #expect(await refusal(" ") == .featureCodeMalformed)
            #expect(await refusal("ABC") == .featureCodeMalformed)
            #expect(await refusal("没有的大学") == .schoolUnknown)
            #expect(await refusal("示范大学") == .schoolWithoutBatch)
        }
    }
}
