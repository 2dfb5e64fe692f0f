import Domain
import Storage
import TestSupport
import Testing

struct OrderContactQueryTests {
    @Test(arguments: TestEngine.available)
    func aContactIsKeptSealedAndReadBack(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let contact = OrderContact(Profile(name: "王小明"), phone: "13812345678")
            let before = try await database.read {
                try $0.orderContact(.sample(), vault: Filled.vault)
            }
            #expect(before == nil)
            try await database.write {
                try $0.save(contact, of: Order.ID.sample(), vault: Filled.vault)
            }
            try await database.read { tx throws in
                #expect(try tx.orderContact(.sample(), vault: Filled.vault) == contact)
                let sealed = try tx.value("select sealed_contact from orders", as: String.self)
                #expect(sealed?.contains("138") == false && sealed?.contains("王") == false)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theOrdersOfAnAccountAreReadOldestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { try Filled.insertOrder(2, in: $0) }
            let ids = try await database.write { try $0.orders(of: .sample()).map(\.id) }
            #expect(ids == [.sample(1), .sample(2)])
            #expect(try await database.read { try $0.orders(of: .sample(9)).isEmpty })
        }
    }
}
