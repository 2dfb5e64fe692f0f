import Domain
import Foundation
import Storage

extension Services {
    /// Whether the phone of an account was proved so lately that it has the same holder.
    func isSameHolder(_ account: Account, in tx: Transaction) throws -> Bool {
        guard let provedAt = try tx.phoneProvedAt(of: account.id) else { return false }
        return PhoneTrust.isSameHolder(provedAt: provedAt, at: now())
    }

    /// Whether an account holds more than contact data, so that its holder can be asked for a proof.
    func isWorthProving(_ account: Account, in tx: Transaction) throws -> Bool {
        try tx.document(of: account.id, vault: vault) != nil
            || tx.passwordHash(of: account.id) != nil
            || !tx.enrolments(of: account.id, vault: vault).isEmpty
    }

    /// Does, in one transaction, what the proof of an account's holder allows; a wrong one is
    /// counted and on record.
    func withOwner<T: Sendable>(
        of account: Account.ID,
        by proof: OwnerProof,
        address: String,
        _ allowed: @escaping @Sendable (AccountJoin.Proof, Transaction) throws -> T,
    ) async throws -> T {
        guard !proof.isEmpty else { throw JoinError.proofMissing }
        let documents = try proof.documents()
        let subject = passwordSubject("owner \(account)")
        let hash = try await database.read { tx in
            _ = try ownerTriesLeft(subject, in: tx)
            return try tx.passwordHash(of: account)
        }
        // An account without a password costs the same time.
        let isRight = await passwords.verify(
            Password.folded(proof.password),
            against: hash ?? PasswordHash.ofNobody
        )
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let outcome = try await database.write { tx -> Result<T, JoinError> in
            try tx.takeTurn("password \(subject)")
            let left = try ownerTriesLeft(subject, in: tx)
            if isRight, hash != nil, try tx.passwordHash(of: account) == hash {
                return .success(try allowed(.password, tx))
            }
            if try hasDocument(account, among: documents, in: tx) {
                return .success(try allowed(.document, tx))
            }
            try tx.insertPasswordFailure(number: subject, address: address, at: now())
            try record(.ownerNotProved, .account(account), by: .system, in: tx)
            return .failure(.ownerWrong(triesLeft: left - 1))
        }
        return try outcome.get()
    }

    private func ownerTriesLeft(_ subject: String, in tx: Transaction) throws -> Int {
        let since = now().addingTimeInterval(-OwnerTries.span)
        return try OwnerTries.left(
            after: tx.passwordFailures(number: subject, since: since),
            at: now()
        )
    }

    /// Whether one of the numbers is that of the linked document or, where none is linked, of a
    /// study record.
    private func hasDocument(
        _ account: Account.ID,
        among numbers: [DocumentNumber],
        in tx: Transaction,
    ) throws -> Bool {
        if let linked = try tx.document(of: account, vault: vault) {
            return numbers.contains(linked.number)
        }
        let identities = try tx.enrolments(of: account, vault: vault)
            .filter { $0.provedAt != nil }.map(\.identity)
        return identities.contains { numbers.contains(where: $0.isOf) }
    }
}
