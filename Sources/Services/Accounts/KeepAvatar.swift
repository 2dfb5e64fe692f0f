package import Domain
package import Foundation
import Imaging
import Storage

extension Services {
    /// Keeps a picture as that of the account: its middle, square and small, without metadata; the
    /// picture that was sent is kept nowhere.
    package func saveAvatar(_ picture: Data, by account: Account) async throws {
        let square = try await engine.square(picture, side: Avatar.side)
        let version = String(newID().uuidString.suffix(12))
        try await database.write { tx in
            let avatar = Avatar(picture: square, version: version)
            try tx.save(avatar, of: account.id, vault: vault)
            try record(.avatarSaved, .account(account.id), by: .student(account.id), in: tx)
        }
    }

    /// Goes back to the initial that we draw; removing nothing changes nothing.
    package func removeAvatar(by account: Account) async throws {
        try await database.write { tx in
            guard try tx.deleteAvatar(of: account.id) else { return }
            try record(.avatarRemoved, .account(account.id), by: .student(account.id), in: tx)
        }
    }

    /// The account's own picture, which nobody else sees.
    package func avatar(by account: Account) async throws -> Avatar? {
        try await database.read { try $0.avatar(of: account.id, vault: vault) }
    }

    /// How the account is shown to its owner.
    package func face(of account: Account) async throws -> AccountFace {
        try await database.read { tx in
            AccountFace(
                name: try tx.profile(of: account.id, vault: vault).name,
                avatar: try tx.avatarVersion(of: account.id),
            )
        }
    }
}
