import Domain
import Foundation
import Testing

struct AddressBookTests {
    private func address(_ number: Int) -> PostalAddress {
        PostalAddress(
            recipient: "王小明",
            phone: "13800138000",
            province: "重庆市",
            city: "重庆市",
            district: "",
            street: "沙正街 \(number) 号",
        )
    }

    private func book(_ count: UInt8) throws -> Profile {
        var profile = Profile()
        for number in 0..<count { try profile.add(address(Int(number)), as: uuid(number)) }
        return profile
    }

    @Test func theFirstAddressIsTheDefault() throws {
        let profile = try book(2)
        #expect(profile.address == address(0))
        #expect(profile.furtherAddresses.entries.map(\.address) == [address(1)])
    }

    @Test func anAddressStandsOnceHoweverOftenItIsAdded() throws {
        var profile = try book(2)
        try profile.add(address(0), as: uuid(9))
        try profile.add(address(1), as: uuid(10))
        let before = try book(2)
        #expect(profile == before)
    }

    @Test func aNewDefaultChangesPlacesWithTheOldOne() throws {
        var profile = try book(3)
        try profile.makeDefault(uuid(2))
        #expect(profile.address == address(2))
        #expect(profile.furtherAddresses.entries.map(\.address) == [address(1), address(0)])
    }

    @Test func whereTheDefaultIsRemovedTheOldestOtherComes() throws {
        var profile = try book(2)
        try profile.removeAddress(nil)
        #expect(profile.address == address(1))
        try profile.removeAddress(nil)
        #expect(profile.address == nil)
        #expect(throws: AddressBookError.notFound) { try profile.removeAddress(nil) }
    }

    @Test func anEleventhAddressIsRefused() throws {
        var profile = try book(10)
        #expect(throws: AddressBookError.full(limit: 10)) {
            try profile.add(address(11), as: uuid(11))
        }
    }

    @Test func aProfileFromBeforeTheBookIsRead() throws {
        let old = Data(#"{"name":"王小明","email":"","qq":"","weChat":""}"#.utf8)
        let profile = try JSONDecoder().decode(Profile.self, from: old)
        #expect(profile.furtherAddresses.entries.isEmpty)
        let full = try book(3)
        let kept = try JSONDecoder().decode(Profile.self, from: JSONEncoder().encode(full))
        #expect(kept == full)
    }
}
