import Domain
import Foundation
import Services
import TestSupport
import Testing

struct PrintFileTests {
    private func bytes(_ stream: ArchiveStream) async throws -> Data {
        var all = Data()
        for try await piece in stream { all += piece }
        return all
    }

    @Test func aRunYieldsASheetPerLayoutAndTheDiscNamedByOrderNumber() async throws {
        try await TestHouse.with { house async throws in
            let policy = TestHouse.printing(layouts: ["8x1+4x2", "8x2"], disc: true)
            let offer = try await house.batch(policy: policy)
            let journey = try await house.toMake(
                1,
                in: offer,
                standard: TestHouse.portrait("good.jpg")
            )
            let staff = try await house.staff(.producer)
            let begun = try await house.services.changeProduction(
                .start,
                of: [journey.order],
                by: staff
            )
            let run = try #require(begun.run)
            house.clock.advance(1)
            let stream = try await house.services.printFiles(of: run, by: staff)
            let files = try ZipReader.files(in: try await bytes(stream))
            let number = try await house.storedOrder(journey.order).number
            #expect(
                files.map(\.name) == [
                    "\(number)_8x1+4x2.jpg", "\(number)_8x2.jpg", "disc/\(number).jpg",
                ]
            )
            #expect(files.allSatisfy { $0.isIntact })
            let own = try await house.services.downloadPhoto(of: journey.order, by: journey.account)
            #expect(files.last?.bytes == own.bytes)
            #expect(files[0].bytes.starts(with: [0xFF, 0xD8]))
            #expect(
                try await house.actions(about: "printRun", run) == [
                    "printRun.started", "printRun.downloaded",
                ]
            )
        }
    }

    @Test func thePackingListHasWholeAddressesAndEachLookIsOnRecord() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: TestHouse.printing())
            let staff = try await house.staff(.producer)
            let (journey, begun) = try await house.packed(1, in: offer, by: staff)
            let run = try #require(begun)
            house.clock.advance(1)
            let lines = try await house.services.packingList(of: run, by: staff)
            #expect(lines.map(\.summary.order.id) == [journey.order])
            #expect(lines.first?.address?.street == "沙正街 174 号")
            let actions = try await house.actions(about: "printRun", run)
            #expect(actions.last == "printRun.packingListSeen")
            let stranger = try await house.staff(.producer, centre: "0001")
            await #expect(throws: ProductionError.notFound) {
                try await house.services.packingList(of: run, by: stranger)
            }
            await #expect(throws: ProductionError.notFound) {
                try await house.services.printFiles(of: run, by: stranger)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theDiscHoldsWhatTheRegistryAndTheStudentGet(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let policy = TestHouse.printing(for: .school, disc: true)
            let offer = try await house.batch(policy: policy)
            let journey = try await house.approved(1, in: offer)
            let registrar = try await house.staff(.schoolRegistrar, school: offer.school.id)
            let batch = offer.batch.id
            let administrator = try await house.staff(.centreAdministrator)
            let delivery = try await house.services.createDelivery(batch: batch, by: administrator)
            house.clock.advance(1)
            let stream = try await house.services.discFiles(of: batch, by: registrar)
            let files = try ZipReader.files(in: try await bytes(stream))
            let sent = try await house.services.deliveryPackage(delivery, by: administrator)
            let delivered = try ZipReader.files(in: sent)
            let own = try await house.services.downloadPhoto(of: journey.order, by: journey.account)
            #expect(files.count == 2)
            #expect(files[0].name == delivered[0].name)
            #expect(files[0].bytes == delivered[0].bytes)
            #expect(files[0].bytes == own.bytes)
            #expect(files[1].name == "index.csv")
            let index = String(decoding: files[1].bytes, as: UTF8.self)
            #expect(index.contains(files[0].name))
            #expect(try await house.actions(about: "batch", batch).last == "batch.discDownloaded")
        }
    }

    @Test func whereNoDiscIsMadeAndWhereNothingIsApprovedThereIsNone() async throws {
        try await TestHouse.with { house async throws in
            let staff = try await house.staff(.centreAdministrator)
            let without = try await house.batch(policy: TestHouse.printing())
            await #expect(throws: ProductionError.discNotOffered) {
                try await house.services.discFiles(of: without.batch.id, by: staff)
            }
            let empty = try await house.batch(policy: TestHouse.printing(disc: true))
            await #expect(throws: ProductionError.discEmpty) {
                try await house.services.discFiles(of: empty.batch.id, by: staff)
            }
            let school = try await house.school(name: "另一学院", code: "99002", aliases: [])
            let registrar = try await house.staff(.schoolRegistrar, school: school.id)
            await #expect(throws: BatchError.notFound) {
                try await house.services.discFiles(of: empty.batch.id, by: registrar)
            }
        }
    }
}
