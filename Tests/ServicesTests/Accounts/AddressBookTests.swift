import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct AddressBookTests {
    @Test(arguments: TestEngine.available)
    func ordersFollowTheDefaultAndWhatIsMadeDoesNot(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: TestHouse.printing())
            let waiting = try await house.toMake(1, in: offer)
            let services = house.services
            try await services.addAddress(TestHouse.address("学院路 9 号"), by: waiting.account)
            func book() async throws -> Profile {
                try await house.database.read {
                    try $0.profile(of: waiting.account.id, vault: house.vault)
                }
            }
            func sentTo() async throws -> String? {
                try await house.database.read {
                    try $0.orderContact(waiting.order, vault: house.vault)?.address?.street
                }
            }
            #expect(try await sentTo() == "沙正街 174 号")
            let other = try #require(try await book().furtherAddresses.entries.first)
            try await services.makeDefaultAddress(other.id, by: waiting.account)
            #expect(try await sentTo() == "学院路 9 号")
            let staff = try await house.staff(.producer)
            _ = try await services.changeProduction(.start, of: [waiting.order], by: staff)
            try await services.removeAddress(nil, by: waiting.account)
            #expect(try await book().address?.street == "沙正街 174 号")
            #expect(try await sentTo() == "学院路 9 号")
        }
    }

    @Test func aBookIsSealedAndNobodyElses() async throws {
        try await TestHouse.with { house async throws in
            let owner = try await house.signedIn()
            try await house.services.addAddress(TestHouse.address(), by: owner)
            try await house.services.addAddress(TestHouse.address("学院路"), by: owner)
            let sealed = try await house.database.read {
                try $0.value(
                    "select sealed_profile from accounts where id = \(owner.id)",
                    as: String.self
                )
            }
            #expect(sealed?.hasPrefix("v1.") == true && sealed?.contains("学院路") == false)
            let profile = try await house.database.read {
                try $0.profile(of: owner.id, vault: house.vault)
            }
            let entry = try #require(profile.furtherAddresses.entries.first)
            let thief = try await house.signedIn(phone: "13900000000")
            await #expect(throws: AddressBookError.notFound) {
                try await house.services.makeDefaultAddress(entry.id, by: thief)
            }
            await #expect(throws: AddressBookError.notFound) {
                try await house.services.removeAddress(entry.id, by: thief)
            }
            await #expect(throws: ProfileError.self) {
                try await house.services.addAddress(ProfileForm([:]), by: owner)
            }
        }
    }
}
