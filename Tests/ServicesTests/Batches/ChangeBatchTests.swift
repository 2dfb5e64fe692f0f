import Domain
import Foundation
import Services
import TestSupport
import Testing

struct ChangeBatchTests {
    @Test func aBatchBecomesWhatItsFormSaysAndTheRecordNamesWhatChanged() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let staff = try await house.staff(.centreAdministrator)
            var form = BatchForm(offer.batch)
            form.name = "改名"
            form.payStage = "beforePhoto"
            form.prices = [
                .init(amount: "15", chinese: "电子照片"),
                .init(amount: "60", chinese: "含纸质照片"),
            ]
            try await house.services.changeBatch(offer.batch.id, to: form, by: staff)
            let batch = try await house.services.batch(offer.batch.id, by: staff).batch
            #expect(batch.name == "改名")
            #expect(batch.policy.payStage == .beforePhoto)
            #expect(batch.policy.priceItems.map(\.amount.fen) == [1500, 6000])
            #expect(batch.featureCode == offer.batch.featureCode)
            #expect(batch.policy.proofs == offer.batch.policy.proofs)
            #expect(try await house.actions(about: "batch", batch.id) == ["batch.changed"])
        }
    }

    @Test func savingTheSameAgainIsNoChange() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let staff = try await house.staff(.centreAdministrator)
            let form = BatchForm(offer.batch)
            try await house.services.changeBatch(offer.batch.id, to: form, by: staff)
            #expect(try await house.actions(about: "batch", offer.batch.id) == [])
        }
    }

    @Test func onceSomebodyBeganTheTimeOfPaymentStays() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.ordered().offer
            let staff = try await house.staff(.centreAdministrator)
            var form = BatchForm(offer.batch)
            form.payStage = "beforePhoto"
            form.repairDays = "2"
            try await house.services.changeBatch(offer.batch.id, to: form, by: staff)
            let batch = try await house.services.batch(offer.batch.id, by: staff).batch
            #expect(batch.policy.payStage == .afterPhoto)
            #expect(batch.policy.repairDays == 2)
        }
    }

    @Test func aBatchThatIsClosedTakesNobodyAndOpensAgainByItsTimes() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let staff = try await house.staff(.centreAdministrator)
            let before = BatchForm(offer.batch)
            try await house.services.closeBatch(offer.batch.id, by: staff)
            let entering = await #expect(throws: BatchError.self) {
                try await house.services.offer(offer.batch.featureCode)
            }
            guard case .closed(let since) = entering else {
                Issue.record("\(String(describing: entering))")
                return
            }
            #expect((0..<60).contains(house.clock.now.timeIntervalSince(since)))
            await #expect(throws: BatchError.closed(since: since)) {
                try await house.services.closeBatch(offer.batch.id, by: staff)
            }
            try await house.services.changeBatch(offer.batch.id, to: before, by: staff)
            let opened = try await house.services.offer(offer.batch.featureCode)
            #expect(opened.batch.id == offer.batch.id)
        }
    }

    @Test func othersMayNotChangeABatch() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let reviewer = try await house.staff(.firstReviewer)
            let form = BatchForm(offer.batch)
            await #expect(throws: AccountError.self) {
                try await house.services.changeBatch(offer.batch.id, to: form, by: reviewer)
            }
            await #expect(throws: AccountError.self) {
                try await house.services.closeBatch(offer.batch.id, by: reviewer)
            }
            let foreign = try await house.staff(.centreAdministrator, centre: "0001")
            await #expect(throws: BatchError.notFound) {
                try await house.services.changeBatch(offer.batch.id, to: form, by: foreign)
            }
        }
    }
}
