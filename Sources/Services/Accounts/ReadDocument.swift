package import Domain
package import Foundation
import Imaging
import Storage

extension Services {
    /// Seconds for which what was read waits to be confirmed.
    static let readingTime: TimeInterval = 1800

    /// Reads a picture of a card or passport; only what was read is kept, until it is confirmed.
    ///
    /// The picture is gone when this returns, which is on record.
    package func readDocument(
        _ picture: Data,
        isPassport: Bool,
        by account: Account,
    ) async throws -> DocumentOffer {
        let offer = try await readOffer(picture, isPassport: isPassport)
        try await database.write { tx in
            try tx.saveReading(offer, of: account.id, at: now(), vault: vault)
            try record(
                .documentRead,
                .account(account.id),
                by: .student(account.id),
                facts: [
                    "kind": offer.kind.rawValue, "picture": "deleted",
                    "number": offer.number.isSure ? "sure" : "doubtful",
                ],
                in: tx
            )
        }
        return offer
    }

    /// What a picture of a document offers; the picture is kept nowhere.
    func readOffer(_ picture: Data, isPassport: Bool) async throws -> DocumentOffer {
        guard isPassport else { return DocumentOffer(try await engine.readIDCard(picture).agreed) }
        return DocumentOffer(
            try await engine.readPassport(picture).agreed,
            year: ChinaTime.components(now())[0],
        )
    }

    /// What was read last and waits to be confirmed.
    package func readingToConfirm(by account: Account) async throws -> DocumentOffer {
        let since = now().addingTimeInterval(-Self.readingTime)
        let offer = try await database.read {
            try $0.reading(of: account.id, since: since, vault: vault)
        }
        guard let offer else { throw PersonError.readingGone }
        return offer
    }

    /// Links the document and keeps name, sex and birth date as the person confirmed them.
    package func confirmDocument(
        _ form: DocumentForm,
        by account: Account,
        address: String,
    ) async throws {
        let holder = try form.checked()
        let isLinked = try await database.write { tx in
            guard try link(holder.number, to: account, address: address, in: tx) else {
                return false
            }
            var profile = try tx.profile(of: account.id, vault: vault)
            profile.name = holder.name
            profile.sex = holder.sex
            profile.birthDate = holder.birthDate
            try save(profile, of: account, in: tx)
            try tx.deleteReading(of: account.id)
            return true
        }
        guard isLinked else { throw PersonError.documentTaken }
    }
}
