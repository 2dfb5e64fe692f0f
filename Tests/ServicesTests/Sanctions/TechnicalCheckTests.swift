import Domain
import Foundation
import Services
import TestSupport
import Testing

struct TechnicalCheckTests {
    @Test(arguments: TestEngine.available)
    func aClosedBatchIsCheckedPhotoByPhotoAndOnlyDoubtsAreFound(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch()
            let edited = try await house.approved(1, in: offer, inspection: .beautified)
            let clean = try await house.approved(2, in: offer, inspection: .measured())
            let unreadable = try await house.approved(3, in: offer, inspection: .sample())
            _ = try await house.drafted(4, in: offer)
            let staff = try await house.staff(.centreAdministrator)
            try await house.checkAfterClosing(offer, by: staff)
            let seen = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            let progress = try #require(seen.progress)
            #expect(progress.isFinished && progress.total == 3)
            #expect(progress.counts == [.clean: 1, .found: 1, .unreadable: 1])
            let item = try #require(seen.findings.first)
            #expect(seen.findings.count == 1 && item.summary.order.id == edited.order)
            #expect(item.finding.evidence.software == "BeautyCam 11.2")
            #expect(item.finding.evidence.checks.map(\.id) == [.notRetouched])
            // Nothing happened to anybody.
            for journey in [edited, clean, unreadable] {
                let order = try await house.storedOrder(journey.order)
                #expect(order.lines.capture == .approved)
            }
            let photo = try #require(edited.photo)
            #expect(try await house.actions(about: "photo", photo).contains("photo.rechecked"))
        }
    }

    @Test func anOpenBatchIsNotCheckedAndAnEmptyOneNeither() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let staff = try await house.staff(.finalReviewer)
            let end = try #require(offer.batch.openUntil(at: house.clock.now))
            await #expect(throws: SanctionError.batchStillOpen(until: end)) {
                try await house.services.startTechnicalCheck(of: offer.batch.id, by: staff)
            }
            house.clock.advance(91 * 86_400)
            await #expect(throws: SanctionError.nothingToCheck) {
                try await house.services.startTechnicalCheck(of: offer.batch.id, by: staff)
            }
        }
    }

    @Test func aCheckThatWasInterruptedGoesOnWhereItStood() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            for number in 1...3 {
                _ = try await house.approved(number, in: offer, inspection: .beautified)
            }
            house.clock.advance(91 * 86_400)
            let staff = try await house.staff(.centreAdministrator)
            try await house.services.startTechnicalCheck(of: offer.batch.id, by: staff)
            let runner = JobRunner(services: house.services, holder: "one", width: 1)
            // Other work may be due before the first photo.
            var half = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            while half.progress?.done == 0, try await runner.runDueJobs() == 1 {
                half = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            }
            #expect(half.progress?.done == 1)
            // Started twice, as after workers vanished: the jobs look first, then act.
            try await house.services.startTechnicalCheck(of: offer.batch.id, by: staff)
            try await house.runJobs()
            let whole = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            #expect(whole.progress?.counts == [.found: 3] && whole.findings.count == 3)
            #expect(whole.progress?.check == half.progress?.check)
            #expect(whole.waiting == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func oneShotInTwoAccountsAndTwoBatchesIsFoundAsEvidence(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let (first, second) = (try await house.batch(), try await house.batch())
            let (picture, face): (UInt64, UInt64) = (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)
            let one = try await house.approved(
                1,
                in: first,
                inspection: .measured(picture: picture, face: face),
            )
            let other = try await house.approved(
                2,
                in: second,
                // Saved anew: a few signs differ.
                inspection: .measured(picture: picture ^ 0b101, face: face ^ 0b1),
            )
            _ = try await house.approved(
                3,
                in: second,
                // Another shot of one sitting: the face alone is alike.
                inspection: .measured(picture: ~picture, face: face),
            )
            let staff = try await house.staff(.centreAdministrator)
            try await house.checkAfterClosing(second, by: staff)
            let seen = try await house.services.technicalCheck(of: second.batch.id, by: staff)
            let item = try #require(seen.findings.first)
            #expect(seen.findings.count == 1 && item.summary.order.id == other.order)
            let twin = try #require(item.finding.evidence.twins.first)
            #expect(twin.order == one.order && !twin.isOfSameAccount)
            #expect(twin.pictureDistance == 2 && twin.faceDistance == 1)
            #expect(item.twins.map(\.id) == [one.photo])
        }
    }

    @Test func aPhotoThatSomebodyJudgedIsNotFoundAgain() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let journey = try await house.approved(1, in: offer, inspection: .beautified)
            let staff = try await house.staff(.centreAdministrator)
            try await house.checkAfterClosing(offer, by: staff)
            let id = try #require(
                try await house.services.technicalCheck(of: offer.batch.id, by: staff)
                    .findings.first
            ).finding.id
            try await house.services.dismissFinding(
                id,
                saying: "相机厂商写的名字，照片没有修过。",
                by: staff
            )
            await #expect(throws: SanctionError.findingClosed) {
                try await house.services.dismissFinding(id, saying: "再看一次也是这样的。", by: staff)
            }
            await #expect(throws: SanctionError.nothingToCheck) {
                try await house.services.startTechnicalCheck(of: offer.batch.id, by: staff)
            }
            let actions = try await house.actions(about: "order", journey.order)
            #expect(actions.contains("order.finding.dismissed"))
        }
    }

    @Test func anEngineOfAnotherVersionLooksAtThePictureItself() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let portrait = try TestHouse.portrait("good.jpg")
            _ = try await house.approved(
                1,
                in: offer,
                inspection: .sample(),
                original: portrait
            )
            let staff = try await house.staff(.centreAdministrator)
            try await house.checkAfterClosing(offer, by: staff)
            let seen = try await house.services.technicalCheck(of: offer.batch.id, by: staff)
            #expect(seen.progress?.counts[.unreadable] == nil)
        }
    }
}
