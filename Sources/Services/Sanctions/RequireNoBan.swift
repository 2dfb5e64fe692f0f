import Domain
import Foundation
import Storage

/// Nobody is enrolled or captured with a centre that bans them; a ban ends by its date alone.
extension Services {
    /// Refuses somebody whom the centre of a batch bans.
    func requireNoBan(
        on identity: CaptureIdentity,
        account: Account.ID,
        in batch: Batch,
        tx: Transaction,
    ) throws {
        guard let until = try banEnd(of: identity, account: account, in: batch, tx: tx) else {
            return
        }
        guard let centre = try tx.centre(batch.centre) else { throw BatchError.notFound }
        throw SanctionError.banned(until: until, contact: centre.contact)
    }

    /// Refuses to go on with an order whose person the centre bans.
    func requireNoBan(on order: Order, in batch: Batch, tx: Transaction) throws {
        guard let stored = try tx.enrolment(order.enrolment, vault: vault) else {
            throw BatchError.notFound
        }
        try requireNoBan(
            on: stored.enrolment.identity,
            account: order.account,
            in: batch,
            tx: tx
        )
    }

    /// Until when the centre of a batch bans the person; nil where it does not.
    func banEnd(
        of identity: CaptureIdentity,
        account: Account.ID,
        in batch: Batch,
        tx: Transaction,
    ) throws -> Date? {
        try tx.banEnd(
            of: try persons(identity, account: account, in: tx),
            in: batch.centre,
            at: now()
        )
    }

    /// The fingerprint by which an account is known again.
    func banKey(of account: Account.ID) -> String {
        vault.fingerprint("account \(account)", for: .bannedPerson)
    }

    /// The fingerprints by which a person is known again: the account, the study record, and the
    /// document where its whole number is known.
    func persons(
        _ identity: CaptureIdentity,
        account: Account.ID,
        in tx: Transaction,
    ) throws -> Set<String> {
        var keys: [String] = []
        if !identity.captureNumber.isEmpty {
            keys.append("record \(identity.schoolCode) \(identity.captureNumber)")
        }
        // Of a capture code only the ending is known; roster and declaration give the number.
        var numbers = identity.provedBy == nil ? [] : [identity.documentEnding]
        if let linked = try tx.document(of: account, vault: vault) {
            numbers.append(linked.number.text)
        }
        keys += numbers.filter { !$0.isEmpty }.map { number in
            "document \(number.filter { !"()".contains($0) })"
        }
        return Set(keys.map { vault.fingerprint($0, for: .bannedPerson) } + [banKey(of: account)])
    }
}
