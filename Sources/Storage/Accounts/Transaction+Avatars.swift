package import Domain
import Foundation

extension Transaction {
    /// Keeps the picture of an account in the place of an earlier one.
    package func save(_ avatar: Avatar, of account: Account.ID, vault: Vault) throws {
        let sealed = try vault.seal(avatar.picture.base64EncodedString(), for: .avatar)
        try execute(
            """
            insert into avatars (account_id, version, sealed_picture)
            values (\(account), \(avatar.version), \(sealed))
            on conflict (account_id) do update
            set version = excluded.version, sealed_picture = excluded.sealed_picture
            """
        )
    }

    /// The picture of an account, if it has one of its own.
    package func avatar(of account: Account.ID, vault: Vault) throws -> Avatar? {
        try row(
            """
            select version, sealed_picture
            from avatars
            where account_id = \(account)
            """
        ).map { row in
            let text = try vault.open(row["sealed_picture"], for: .avatar)
            guard let picture = Data(base64Encoded: text) else {
                throw Fault("storage.avatar", isTransient: false)
            }
            return Avatar(picture: picture, version: try row["version"])
        }
    }

    /// The version of an account's own picture.
    package func avatarVersion(of account: Account.ID) throws -> String? {
        try value(
            "select version from avatars where account_id = \(account)",
            as: String.self,
        )
    }

    /// Removes the picture of an account; returns whether there was one.
    package func deleteAvatar(of account: Account.ID) throws -> Bool {
        try execute("delete from avatars where account_id = \(account)") > 0
    }
}
