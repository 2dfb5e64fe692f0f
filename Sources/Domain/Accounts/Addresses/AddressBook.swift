package import Foundation

/// The addresses of a person besides the default one, oldest first.
package struct FurtherAddresses: Sendable, Hashable, Codable {
    package struct Entry: Sendable, Hashable, Codable {
        package let id: UUID
        package let address: PostalAddress
    }

    package internal(set) var entries: [Entry]

    package init() { entries = [] }
}

/// Why an address book does not change.
package enum AddressBookError: Error, Hashable, Sendable {
    case full(limit: Int)
    case notFound
}

extension Profile {
    /// How many addresses a person keeps at most, with the default one.
    package static let maximumAddresses = 10

    /// Adds an address; the first one becomes the default, one that is there stays as it is.
    package mutating func add(_ address: PostalAddress, as id: UUID) throws(AddressBookError) {
        let known = furtherAddresses.entries.map(\.address) + (self.address.map { [$0] } ?? [])
        guard !known.contains(address) else { return }
        guard known.count < Self.maximumAddresses else {
            throw .full(limit: Self.maximumAddresses)
        }
        guard self.address != nil else {
            self.address = address
            return
        }
        furtherAddresses.entries.append(.init(id: id, address: address))
    }

    /// Makes an address the default; what was the default takes its place.
    package mutating func makeDefault(_ id: UUID) throws(AddressBookError) {
        guard let index = furtherAddresses.entries.firstIndex(where: { $0.id == id }) else {
            throw .notFound
        }
        let chosen = furtherAddresses.entries[index].address
        if let address {
            furtherAddresses.entries[index] = .init(id: id, address: address)
        } else {
            furtherAddresses.entries.remove(at: index)
        }
        address = chosen
    }

    /// Removes an address; without one, the default, in whose place the oldest other one comes.
    package mutating func removeAddress(_ id: UUID?) throws(AddressBookError) {
        guard let id else {
            guard address != nil else { throw .notFound }
            address = furtherAddresses.entries.first?.address
            if !furtherAddresses.entries.isEmpty { furtherAddresses.entries.removeFirst() }
            return
        }
        guard let index = furtherAddresses.entries.firstIndex(where: { $0.id == id }) else {
            throw .notFound
        }
        furtherAddresses.entries.remove(at: index)
    }
}

extension KeyedDecodingContainer {
    /// Profiles that were kept before there was a book have no others.
    package func decode(
        _ type: FurtherAddresses.Type,
        forKey key: Key,
    ) throws -> FurtherAddresses {
        try decodeIfPresent(type, forKey: key) ?? FurtherAddresses()
    }
}
