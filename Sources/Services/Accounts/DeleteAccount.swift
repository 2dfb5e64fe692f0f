package import Domain
import Foundation
import Storage

extension Services {
    /// The order for which the account is still needed; nothing when it can be deleted.
    package func deletionHindrance(by account: Account) async throws -> OrderNumber? {
        try await database.read { tx in
            try tx.orderSummaries(of: account.id, vault: vault)
                .first { $0.order.needsItsAccount(policy: $0.batch.policy) }?.order.number
        }
    }

    /// Deletes the account: what tells whose it was goes at once, pictures that need not be kept
    /// go with a job, finished orders stay without a person.
    ///
    /// Refused with `PersonError.orderUnfinished` while an order is paid or under review.
    package func deleteAccount(_ account: Account, confirmed: Bool) async throws {
        guard confirmed else { throw PersonError.deletionNotConfirmed }
        try await database.write { tx in
            try endOrders(of: account, in: tx)
            try delete(account, in: tx)
            try record(.accountDeleted, .account(account.id), by: .student(account.id), in: tx)
            try want(.shredPhotos(account.id), in: tx)
        }
    }

    /// Removes what tells whose an account was, which has no order that needs it.
    func delete(_ account: Account, in tx: Transaction) throws {
        // Whose number went to somebody else has no phone.
        let phone = try tx.contact(of: account.id).map {
            try vault.open($0.sealedPhone, for: .phone)
        }
        try tx.deleteAccount(
            account.id,
            messageFingerprint: phone.map { vault.fingerprint($0, for: .messageAddress) },
            at: now(),
            vault: vault,
        )
    }

    private func endOrders(of account: Account, in tx: Transaction) throws {
        for summary in try tx.orderSummaries(of: account.id, vault: vault) {
            // Locked where rows are locked, so that nothing is paid meanwhile.
            guard var order = try tx.order(summary.order.id) else { continue }
            guard !order.needsItsAccount(policy: summary.batch.policy) else {
                throw PersonError.orderUnfinished(order.number)
            }
            guard let transition = try order.cancelWithItsAccount() else { continue }
            try save(
                order,
                transition,
                batch: summary.batch,
                by: .student(account.id),
                in: tx
            )
        }
    }

    /// Removes the pictures of a deleted account that no order needs any more.
    func shredPhotos(of account: Account.ID) async throws -> JobOutcome {
        let (photos, keys) = try await database.read { tx in
            let photos = try tx.photosToShred(of: account)
            let keys = Set(photos.flatMap(\.objects))
            return (
                photos.map(\.id), try keys.filter { try !tx.isUsed($0, besides: photos.map(\.id)) }
            )
        }
        guard !photos.isEmpty else { return .done }
        for key in keys { try await objects.delete(key) }
        try await database.write { try $0.markShredded(photos, at: now()) }
        return .done
    }
}

extension Photo {
    fileprivate var objects: [ObjectKey] {
        [original, preview, standard, framed, alternative?.standard].compactMap(\.self)
    }
}
