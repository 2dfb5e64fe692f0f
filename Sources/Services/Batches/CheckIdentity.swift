package import Domain
import Storage

extension Services {
    /// The document that a student confirmed for a batch that asks for one; nil before.
    package func identityCheck(
        _ offer: BatchOffer,
        by account: Account,
    ) async throws -> IdentityCheck? {
        guard offer.batch.policy.asksIDCard else { throw EnrolmentError.wayNotOffered }
        return try await database.read {
            try $0.identityCheck(of: account.id, in: offer.batch.id, vault: vault)
        }
    }

    /// Compares what the student confirmed with what was read of the photo, which is gone, and keeps
    /// it for the batch; until a record is confirmed it can be done again.
    package func confirmIdentity(
        _ form: DocumentForm,
        in offer: BatchOffer,
        by account: Account,
    ) async throws {
        guard offer.batch.policy.asksIDCard else { throw EnrolmentError.wayNotOffered }
        let read = try await readingToConfirm(by: account)
        let holder = try form.checked()
        let check = IdentityCheck(holder, read: read, at: now())
        try await database.write { tx in
            guard try !tx.hasRecord(account.id, in: offer.batch.id) else {
                throw EnrolmentError.document(.locked(contact: offer.centre.contact))
            }
            try tx.save(
                check,
                fingerprint: fingerprint(holder.number),
                of: account.id,
                in: offer.batch.id,
                vault: vault,
            )
            try tx.deleteReading(of: account.id)
            try record(
                .identityChecked,
                .account(account.id),
                by: .student(account.id),
                centre: offer.centre.id,
                facts: [
                    "kind": check.kind.rawValue, "picture": "deleted",
                    "doubts": check.doubts.map(\.rawValue).joined(separator: " "),
                ],
                in: tx,
            )
        }
    }

    /// The document by which a record must be, where the batch asks for one.
    func requiredCheck(
        in batch: Batch,
        of account: Account.ID,
        tx: Transaction,
    ) throws -> IdentityCheck? {
        guard batch.policy.asksIDCard else { return nil }
        guard let check = try tx.identityCheck(of: account, in: batch.id, vault: vault) else {
            throw EnrolmentError.document(.unchecked)
        }
        return check
    }
}
