import Domain
import Foundation
import Services
import TestSupport
import Testing

struct CreateBatchTests {
    private static func form(_ school: School) -> BatchForm {
        var form = BatchForm()
        form.school = school.id.description
        form.levels = ["bachelor"]
        form.name = "2027 届"
        form.windows = [.init(opens: "2026-06-10T08:00", closes: "2026-07-10T18:00")]
        form.prices = [.init(amount: "20")]
        return form
    }

    @Test func aFormBecomesABatchWithACodeOfItsOwn() async throws {
        try await TestHouse.with { house async throws in
            let school = try await house.school()
            let staff = try await house.staff(.centreAdministrator)
            let id = try await house.services.createBatch(Self.form(school), by: staff)
            let progress = try await house.services.batch(id, by: staff)
            #expect(progress.batch.featureCode.isIssuedHere)
            #expect(progress.batch.policy.priceItems.map(\.amount) == [Money(fen: 2000)])
            #expect(progress.total == 0)
            let offer = try await house.services.offer(progress.batch.featureCode)
            #expect(offer.batch.id == id)
            #expect(try await house.actions(about: "batch", id) == ["batch.created"])
        }
    }

    @Test(arguments: TestEngine.available)
    func aFormSentTwiceAtOnceIsOneBatch(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var form = Self.form(try await house.school())
            form.batch = house.services.newBatchID().description
            let staff = try await house.staff(.centreAdministrator)
            let sent = form
            async let first = house.services.createBatch(sent, by: staff)
            async let second = house.services.createBatch(sent, by: staff)
            #expect(try await [first, second].map(\.description) == [form.batch, form.batch])
            #expect(try await house.services.batches(by: staff).count == 1)
            let id = try #require(Batch.ID(form.batch))
            #expect(try await house.actions(about: "batch", id) == ["batch.created"])
        }
    }

    @Test func everythingThatIsWrongIsToldAtOnce() async throws {
        try await TestHouse.with { house async throws in
            let staff = try await house.staff(.centreAdministrator)
            let error = await #expect(throws: BatchError.self) {
                try await house.services.createBatch(BatchForm(), by: staff)
            }
            guard case .formIncomplete(let fields) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            let expected: Set<BatchField> = [
                .school, .levels, .name, .opens(0), .closes(0), .price(0),
            ]
            #expect(Set(fields).isSuperset(of: expected))
        }
    }

    @Test func aSchoolOfAnotherCentreAnUnknownLevelAndATakenCodeAreRefused() async throws {
        try await TestHouse.with { house async throws in
            let school = try await house.school()
            let foreign = try await house.school(name: "外校", code: "10002", centre: "0001")
            let taken = try await house.batch(school: school)
            let staff = try await house.staff(.centreAdministrator)
            func refusal(_ change: (inout BatchForm) -> Void) async -> BatchError? {
                var form = Self.form(school)
                change(&form)
                let wanted = form
                return await #expect(throws: BatchError.self) {
                    try await house.services.createBatch(wanted, by: staff)
                }
            }
            #expect(
                await refusal { $0.school = foreign.id.description } == .formIncomplete([.school])
            )
            #expect(await refusal { $0.levels = ["none"] } == .formIncomplete([.levels]))
            let code = taken.batch.featureCode.text
            #expect(await refusal { $0.featureCode = code } == .featureCodeTaken)
        }
    }
}
