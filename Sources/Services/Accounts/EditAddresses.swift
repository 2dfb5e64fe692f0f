package import Domain
package import Foundation
import Storage

extension Services {
    /// Adds an address as it was typed; throws `ProfileError` with all that is wrong.
    package func addAddress(_ form: ProfileForm, by account: Account) async throws {
        var form = form
        form.needsAddress = true
        guard let address = try form.checked(changing: Profile()).address else { return }
        let id = newID()
        try await changeProfile(of: account) { try $0.add(address, as: id) }
    }

    /// Makes an address of the book the one where prints are sent.
    package func makeDefaultAddress(_ id: UUID, by account: Account) async throws {
        try await changeProfile(of: account) { try $0.makeDefault(id) }
    }

    /// Removes an address of the book; without one, the default.
    package func removeAddress(_ id: UUID?, by account: Account) async throws {
        try await changeProfile(of: account) { try $0.removeAddress(id) }
    }

    private func changeProfile(
        of account: Account,
        _ change: @escaping @Sendable (inout Profile) throws -> Void,
    ) async throws {
        try await database.write { tx in
            let before = try tx.profile(of: account.id, vault: vault)
            var profile = before
            try change(&profile)
            guard profile != before else { return }
            try save(profile, of: account, in: tx)
        }
    }
}
