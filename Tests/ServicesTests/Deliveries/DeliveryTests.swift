import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct DeliveryTests {
    private static let once = BatchPolicy.sample(reviewStages: 1)

    @Test(arguments: TestEngine.available)
    func approvedPhotosGoToTheRegistryAndItsAnswersComeBack(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: Self.once)
            let good = try await house.approved(1, in: offer)
            let refused = CaptureIdentity.sample(2, captureNumber: "2027REFUSE")
            let bad = try await house.approved(2, in: offer, identity: refused)
            let staff = try await house.staff(.centreAdministrator)
            let batch = offer.batch.id
            #expect(try await house.services.batch(batch, by: staff).deliverable == 2)

            let id = try await house.services.createDelivery(batch: batch, by: staff)
            #expect(try await house.services.batch(batch, by: staff).deliverable == 0)
            await #expect(throws: DeliveryError.nothingToDeliver) {
                try await house.services.createDelivery(batch: batch, by: staff)
            }
            try await house.runJobs()
            #expect(try await house.services.delivery(id, by: staff).delivery.state == .sent)
            #expect(try await house.storedOrder(good.order).lines.registry == .sent)
            house.clock.advance(1)
            try await house.runJobs()
            let detail = try await house.services.delivery(id, by: staff)
            #expect(detail.delivery.state == .answered)
            #expect(detail.acceptedCount == 1)
            #expect(detail.unansweredCount == 0)
            #expect(try await house.storedOrder(good.order).lines.registry == .accepted)
            #expect(try await house.storedOrder(bad.order).lines.registry == .refused)
            #expect(try await house.services.deliveries(batch: batch, by: staff).count == 1)
            let number = try await house.storedOrder(good.order).number.text
            let texts = try house.outbox().map(\.text)
            // Both heard of the approval; one of the registration, the other of the return.
            #expect(texts.count == 4)
            #expect(texts.count { $0.contains(number) } == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func twoWhoDeliverAtOnceMakeOneDelivery(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.approved(policy: Self.once)
            let staff = try await house.staff(.centreAdministrator)
            let batch = journey.batch.id
            let made = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let id = try? await house.services.createDelivery(batch: batch, by: staff)
                        return id != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(made == 1)
            #expect(try await house.services.deliveries(batch: batch, by: staff).count == 1)
        }
    }

    @Test func thePackageHoldsEveryPhotoAndAManifestWithItsHash() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: Self.once)
            for number in 1...3 { _ = try await house.approved(number, in: offer) }
            let staff = try await house.staff(.centreAdministrator)
            let id = try await house.services.createDelivery(batch: offer.batch.id, by: staff)
            house.clock.advance(1)
            let archive = try await house.services.deliveryPackage(id, by: staff)
            let files = try ZipReader.files(in: archive)
            #expect(files.count == 4)
            #expect(files.allSatisfy { $0.isIntact })
            let items = try await house.services.delivery(id, by: staff).items
            let manifest = try #require(files.last)
            #expect(manifest.name == "manifest.csv")
            let text = String(decoding: manifest.bytes, as: UTF8.self)
            var lines = text.split(separator: "\r\n").map(String.init)
            #expect(lines.removeFirst().hasSuffix(",sha256"))
            #expect(lines.count == 3)
            for (file, (line, item)) in zip(files, Array(zip(lines, items))) {
                #expect(file.name == item.fileName)
                #expect(line.hasPrefix(item.fileName + "," + item.orderNumber.text))
                #expect(line.hasSuffix(item.photo.rawValue))
                // An object's name is the hash of its bytes.
                #expect(try await house.services.objects.get(item.photo) == file.bytes)
            }
            let actions = try await house.actions(about: "delivery", id)
            #expect(actions == ["delivery.created", "delivery.downloaded"])
        }
    }

    @Test func filesOfOneNameAreToldApart() async throws {
        try await TestHouse.with { house async throws in
            let naming = try NamingTemplate("{studentNumber}.jpg")
            let offer = try await house.batch(policy: .sample(reviewStages: 1, naming: naming))
            for number in 1...2 {
                // Two records of one student: another code, the same student number.
                let identity = CaptureIdentity.sample(1, captureNumber: "C\(number)")
                _ = try await house.approved(number, in: offer, identity: identity)
            }
            let staff = try await house.staff(.centreAdministrator)
            let id = try await house.services.createDelivery(batch: offer.batch.id, by: staff)
            let names = try await house.services.delivery(id, by: staff).items.map(\.fileName)
            #expect(Set(names).count == 2)
            #expect(names.contains("20231001.jpg"))
        }
    }

    @Test func aRegistryThatIsDownIsTriedAgain() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved(policy: Self.once)
            let staff = try await house.staff(.centreAdministrator)
            let batch = journey.batch.id
            let id = try await house.services.createDelivery(batch: batch, by: staff)
            var broken = house
            broken.services.registry = FailingRegistry()
            try await broken.runJobs()
            #expect(try await house.services.delivery(id, by: staff).delivery.state == .queued)
            #expect(try await house.storedOrder(journey.order).lines.registry == .queued)
            house.clock.advance(2)
            try await house.runJobs()
            #expect(try await house.services.delivery(id, by: staff).delivery.state == .sent)
        }
    }

    @Test func whereNothingIsApprovedNothingIsDelivered() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let staff = try await house.staff(.centreAdministrator)
            await #expect(throws: DeliveryError.nothingToDeliver) {
                try await house.services.createDelivery(batch: journey.batch.id, by: staff)
            }
            await #expect(throws: BatchError.notFound) {
                try await house.services.createDelivery(batch: house.id(), by: staff)
            }
        }
    }

    @Test func aRegistrarSeesOnlyTheirOwnSchool() async throws {
        try await TestHouse.with { house async throws in
            let own = try await house.approved(1, policy: Self.once)
            let school = try await house.school(name: "另一学院", code: "99002", aliases: [])
            let offer = try await house.batch(policy: Self.once, school: school)
            let other = try await house.approved(2, in: offer)
            let administrator = try await house.staff(.centreAdministrator)
            var deliveries: [Delivery.ID] = []
            for batch in [own.batch.id, other.batch.id] {
                deliveries.append(
                    try await house.services.createDelivery(batch: batch, by: administrator)
                )
            }
            let registrar = try await house.staff(.schoolRegistrar, school: own.offer.school.id)
            let services = house.services
            #expect(try await services.schools(by: registrar) == [own.offer.school])
            #expect(try await services.batches(by: registrar).map(\.batch.id) == [own.batch.id])
            await #expect(throws: BatchError.notFound) {
                try await services.batch(other.batch.id, by: registrar)
            }
            let orders = try await services.staffOrders(
                by: registrar,
                matching: "",
                label: nil,
                limit: 9,
            )
            #expect(orders.rows.map(\.order.id) == [own.order])
            #expect(try await services.deliveries(batch: own.batch.id, by: registrar).count == 1)
            #expect(try await services.deliveries(batch: other.batch.id, by: registrar).isEmpty)
            _ = try await services.deliveryPackage(deliveries[0], by: registrar)
            await #expect(throws: DeliveryError.notFound) {
                try await services.deliveryPackage(deliveries[1], by: registrar)
            }
            let photos = try [#require(own.photo), #require(other.photo)]
            _ = try await services.photoFile(photos[0], .standard, by: registrar)
            await #expect(throws: PhotoError.notFound) {
                try await services.photoFile(photos[1], .standard, by: registrar)
            }
        }
    }
}
