package import Domain
import Services
import Storage

/// Students who photographed their documents.
extension TestHouse {
    /// Keeps what was read of a document, as if its picture had been.
    package func keepReading(
        _ read: DocumentOffer = .sample(),
        by account: Account
    ) async throws {
        let now = clock.now
        try await database.write {
            try $0.saveReading(read, of: account.id, at: now, vault: vault)
        }
    }

    /// Photographs and confirms a document for a batch.
    package func checkIdentity(
        _ form: DocumentForm = .sample(),
        read: DocumentOffer = .sample(),
        in offer: BatchOffer,
        by account: Account,
    ) async throws {
        try await keepReading(read, by: account)
        try await services.confirmIdentity(form, in: offer, by: account)
    }
}
