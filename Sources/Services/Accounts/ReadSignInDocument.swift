package import Domain
package import Foundation
import Imaging
import Storage

extension Services {
    /// Reads the number of a document with which somebody wants to sign in; the picture is gone when
    /// this returns, and only this visitor sees what was read.
    package func readSignInDocument(
        _ picture: Data,
        isPassport: Bool,
        visitor: String,
        address: String,
    ) async throws -> SignInReading.ID {
        try await database.read { try requireReadingsLeft(from: address, in: $0) }
        let offer = try await readOffer(picture, isPassport: isPassport)
        let reading = SignInReading(id: id(), number: offer.number)
        try await database.write { tx in
            // Pictures that were read at the same time count too.
            try tx.takeTurn("reading \(address)")
            try requireReadingsLeft(from: address, in: tx)
            try tx.insert(
                reading,
                visitorFingerprint: visitorFingerprint(visitor),
                address: address,
                at: now(),
                vault: vault,
            )
        }
        return reading.id
    }

    /// What was read of the visitor's document less than half an hour ago.
    package func signInReading(
        _ id: SignInReading.ID,
        visitor: String,
    ) async throws -> SignInReading {
        let since = now().addingTimeInterval(-Self.readingTime)
        let reading = try await database.read {
            try $0.signInReading(
                id,
                visitorFingerprint: visitorFingerprint(visitor),
                since: since,
                vault: vault,
            )
        }
        guard let reading else { throw PersonError.readingGone }
        return reading
    }

    private func visitorFingerprint(_ visitor: String) -> String {
        vault.fingerprint("visitor \(visitor)", for: .documentReading)
    }

    private func requireReadingsLeft(from address: String, in tx: Transaction) throws {
        let since = now().addingTimeInterval(-SignInReading.span)
        try SignInReading.requireLeft(
            after: tx.signInReadingTimes(address: address, since: since),
            at: now(),
        )
    }
}
