package import Domain
package import Foundation

extension Transaction {
    /// Keeps a wish to join two accounts.
    package func insert(_ join: AccountJoin) throws {
        try execute(
            """
            insert into account_joins (id, account_id, other_id, begun_at, proof)
            values (\(join.id), \(join.account), \(join.other), \(join.begunAt), \(join.proof))
            """
        )
    }

    /// The wish of that identity, locked for change where the engine locks rows.
    package func join(_ id: AccountJoin.ID) throws -> AccountJoin? {
        try row(
            """
            select id, account_id, other_id, begun_at, proof, joined_at
            from account_joins
            where id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map { row in
            AccountJoin(
                id: try row["id"],
                account: try row["account_id"],
                other: try row["other_id"],
                begunAt: try row["begun_at"],
                proof: try row["proof"],
                joinedAt: try row["joined_at"],
            )
        }
    }

    /// Saves the proof and the end of a wish.
    package func save(_ join: AccountJoin) throws {
        try execute(
            """
            update account_joins
            set proof = \(join.proof), joined_at = \(join.joinedAt)
            where id = \(join.id)
            """
        )
    }

    /// Notes that the holder of an account's phone just proved to have it.
    package func markPhoneProved(of account: Account.ID, at now: Date) throws {
        try execute(
            """
            update account_identities
            set proved_at = \(now)
            where account_id = \(account) and kind = 'phone'
            """
        )
    }

    /// When the holder of an account's phone last proved to have it; where nobody noted that, when
    /// the account was made.
    package func phoneProvedAt(of account: Account.ID) throws -> Date? {
        try value(
            """
            select coalesce(i.proved_at, a.created_at)
            from account_identities i
            join accounts a on a.id = i.account_id
            where i.account_id = \(account) and i.kind = 'phone'
            """,
            as: Date.self,
        )
    }

    /// Takes the phone away from an account, which keeps its document and password.
    package func removePhone(of account: Account.ID) throws {
        try execute(
            "delete from account_identities where account_id = \(account) and kind = 'phone'"
        )
        try execute("update accounts set masked_phone = '' where id = \(account)")
    }
}
