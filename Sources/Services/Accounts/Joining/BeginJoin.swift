package import Domain
import Foundation
import Storage

extension Services {
    /// Proves another account by its number and password, so that it can be taken over.
    package func beginJoin(
        number: String,
        password: String,
        by account: Account,
        address: String,
    ) async throws -> AccountJoin.ID {
        try await withPassword(password, of: number, address: address) { other, tx in
            guard other != account.id else { throw JoinError.sameAccount }
            return try beginJoin(other, with: account, by: .password, in: tx)
        }
    }

    /// Proves an account whose number may have come to somebody else.
    package func proveJoin(
        _ id: AccountJoin.ID,
        by proof: OwnerProof,
        account: Account,
        address: String,
    ) async throws {
        let other = try await database.read { try openJoin(id, of: account, in: $0).other }
        try await withOwner(of: other, by: proof, address: address) { kind, tx in
            var join = try openJoin(id, of: account, in: tx)
            join.prove(by: kind)
            try tx.save(join)
        }
    }

    /// What the pages about joining show; the other account only once it is proved.
    package func join(
        _ id: AccountJoin.ID,
        by account: Account
    ) async throws
        -> (join: AccountJoin, plan: JoinPlan?)
    {
        try await database.read { tx in
            let join = try openJoin(id, of: account, in: tx)
            return (join, join.proof == nil ? nil : try plan(join, in: tx))
        }
    }

    func beginJoin(
        _ other: Account.ID,
        with account: Account,
        by proof: AccountJoin.Proof?,
        in tx: Transaction,
    ) throws -> AccountJoin.ID {
        let join = AccountJoin(
            id: id(),
            account: account.id,
            other: other,
            begunAt: now(),
            proof: proof
        )
        try tx.insert(join)
        try record(.joinBegun, .account(other), by: .student(account.id), in: tx)
        return join.id
    }

    /// The wish to join, if it is the account's own and not over.
    func openJoin(
        _ id: AccountJoin.ID,
        of account: Account,
        in tx: Transaction,
    ) throws -> AccountJoin {
        guard let join = try tx.join(id) else { throw JoinError.gone }
        try join.requireOpen(to: account.id, at: now())
        return join
    }

    /// What joining means, of accounts that are both still there.
    func plan(_ join: AccountJoin, in tx: Transaction) throws -> JoinPlan {
        guard let own = try tx.account(join.account), let other = try tx.account(join.other) else {
            throw JoinError.gone
        }
        return JoinPlan(own: try part(own, in: tx), other: try part(other, in: tx))
    }

    private func part(_ account: Account, in tx: Transaction) throws -> JoinPart {
        JoinPart(
            account: account,
            document: try tx.document(of: account.id, vault: vault),
            hasPassword: try tx.passwordHash(of: account.id) != nil,
            profile: try tx.profile(of: account.id, vault: vault),
            orders: try tx.orderSummaries(of: account.id, vault: vault),
        )
    }
}
