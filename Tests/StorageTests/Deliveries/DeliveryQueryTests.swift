import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct DeliveryQueryTests {
    /// An approved order of that number whose photo waits for the registry.
    private static func approve(_ number: Int, in tx: Transaction) throws {
        try Filled.insertOrder(number, state: .approved, registry: .queued, in: tx)
        try tx.insert(Photo.sample(id: .sample(number), order: .sample(number)))
        _ = try tx.saveChecked(
            .sample(id: .sample(number), order: .sample(number), state: .standardised)
        )
    }

    @Test(arguments: TestEngine.available)
    func aDeliveryIsReadBackAndMovesOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let delivery = Delivery.sample(createdAt: Filled.odd)
            try await database.write { tx in
                try tx.insert(delivery)
                try tx.insert(Delivery.sample(id: .sample(2)))
            }
            var sent = delivery
            sent.state = .sent
            sent.receipt = "R-1"
            let later = sent
            #expect(try await database.write { try $0.save(later, from: .queued) })
            #expect(try await !database.write { try $0.save(later, from: .queued) })
            try await database.read { tx throws in
                #expect(try tx.delivery(.sample()) == later)
                #expect(try tx.delivery(.sample(9)) == nil)
                #expect(try tx.deliveries(of: .sample()).map(\.id) == [.sample(1), .sample(2)])
                #expect(try tx.deliveries(of: .sample(2)).isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func itemsCarryTheStudentAndTheFirstAnswer(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx throws in
                try tx.insert(Delivery.sample())
                for (number, name) in [(2, "b.jpg"), (3, "a.jpg")] {
                    try Self.approve(number, in: tx)
                    try tx.insert(
                        .sample(number),
                        photo: .sample("c"),
                        fileName: name,
                        into: .sample(),
                    )
                }
                #expect(try tx.save(.refused("太暗"), for: .sample(2), in: .sample()))
                #expect(try !tx.save(.accepted, for: .sample(2), in: .sample()))
                #expect(try tx.save(.accepted, for: .sample(3), in: .sample()))
                #expect(try !tx.save(.accepted, for: .sample(9), in: .sample()))
            }
            let items = try await database.read {
                try $0.deliveryItems(.sample(), vault: Filled.vault)
            }
            let expected = [3, 2].map { number in
                let ordered = Date.sample.addingTimeInterval(Double(number))
                return DeliveryItem.sample(
                    order: .sample(number),
                    orderNumber: OrderNumber(centre: "0000", at: ordered),
                    fileName: number == 3 ? "a.jpg" : "b.jpg",
                    identity: .sample(number),
                    answer: number == 3 ? .accepted : .refused("太暗"),
                )
            }
            #expect(items == expected)
        }
    }

    @Test(arguments: TestEngine.available)
    func aPhotoIsDeliverableUntilAnOpenDeliveryHoldsIt(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            func deliverable() async throws -> [Order.ID] {
                try await database.read { tx throws in
                    let photos = try tx.deliverablePhotos(of: .sample(), vault: Filled.vault)
                    #expect(try tx.deliverableCount(of: .sample()) == photos.count)
                    let standard = ObjectKey.sample("c")
                    #expect(photos.allSatisfy { $0.photo == standard })
                    return photos.map(\.order.id)
                }
            }
            try await database.write { tx in
                for number in 2...3 { try Self.approve(number, in: tx) }
                try Filled.insertOrder(4, state: .draft, in: tx)
            }
            #expect(try await deliverable() == [.sample(2), .sample(3)])
            try await database.write { tx in
                try tx.insert(Delivery.sample())
                try tx.insert(.sample(2), photo: .sample("c"), fileName: "a", into: .sample())
            }
            #expect(try await deliverable() == [.sample(3)])
            // Refused by the registry and queued once more, it may go again.
            try await database.write { tx in
                _ = try tx.save(.sample(state: .answered), from: .queued)
            }
            #expect(try await deliverable() == [.sample(2), .sample(3)])
        }
    }

    @Test(arguments: TestEngine.available)
    func aFileNameIsInADeliveryOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.insert(Delivery.sample())
                try Filled.insertOrder(2, in: tx)
                for number in 1...2 {
                    try tx.insert(
                        .sample(number),
                        photo: .sample("c"),
                        fileName: "a.jpg",
                        into: .sample(),
                    )
                }
            }
            #expect(
                error?.isUniqueViolation(of: "delivery_items", "delivery_id", "file_name") == true
            )
        }
    }
}
