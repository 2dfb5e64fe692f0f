package import Domain
import Foundation
import Storage

extension Services {
    /// Links a document, so that its number and the password sign in; it takes the place of an
    /// earlier one.
    ///
    /// A number of another account is refused, and counted, so that nobody tries many.
    package func linkDocument(
        _ typed: String,
        of kind: DocumentKind,
        by account: Account,
        address: String,
    ) async throws {
        let number = try DocumentNumber(typed, of: kind)
        let isLinked = try await database.write { tx in
            try link(number, to: account, address: address, in: tx)
        }
        guard isLinked else { throw PersonError.documentTaken }
    }

    /// The document that signs the account in, if there is one.
    package func linkedDocument(by account: Account) async throws -> LinkedDocument? {
        try await database.read { try $0.document(of: account.id, vault: vault) }
    }

    /// Links within a transaction; false when another account has the number, which is counted.
    func link(
        _ number: DocumentNumber,
        to account: Account,
        address: String,
        in tx: Transaction,
    ) throws -> Bool {
        let fingerprint = fingerprint(number)
        let subject = passwordSubject("link \(account.id)")
        try tx.takeTurn("document \(fingerprint)")
        try requirePasswordTries(subject, from: address, in: tx)
        let holder = try tx.accountID(documentFingerprint: fingerprint)
        guard holder == nil || holder == account.id else {
            try tx.insertPasswordFailure(number: subject, address: address, at: now())
            return false
        }
        try tx.link(number, fingerprint: fingerprint, to: account.id, at: now(), vault: vault)
        try record(
            .documentLinked,
            .account(account.id),
            by: .student(account.id),
            facts: ["kind": number.kind.rawValue],
            in: tx
        )
        return true
    }
}
