package import Domain
package import Foundation
import Imaging
import Storage

extension Services {
    /// Reads the capture code on a picture and starts, or finds again, the student's enrolment.
    package func readCaptureCode(
        _ picture: Data,
        batch code: FeatureCode,
        by account: Account,
    ) async throws -> Enrolment.ID {
        let offer = try await offer(code)
        try offer.batch.policy.requireWay(.captureCode)
        _ = try await database.read { try requiredCheck(in: offer.batch, of: account.id, tx: $0) }
        let texts = try await engine.readQRCodes(picture)
        guard let payload = texts.first else { throw BatchError.captureCodeNotFound }
        switch try await captureCodes.read(CaptureCode(payload)) {
        case .expired: throw BatchError.captureCodeExpired
        case .opaque:
            try await keep(payload, for: account, in: offer)
            throw BatchError.captureCodeUnreadable
        case .identity(let identity):
            try offer.requireFits(identity)
            return try await enrol(account, in: offer, as: identity, by: payload)
        }
    }

    /// A code that we are not authorised to read is bound to the student as it is, for people.
    private func keep(
        _ payload: String,
        for account: Account,
        in offer: BatchOffer,
    ) async throws {
        try await database.write { tx in
            let isNew = try tx.keepCaptureCode(
                payload,
                fingerprint: vault.fingerprint(payload, for: .capturePayload),
                of: account.id,
                in: offer.batch.id,
                at: now(),
                vault: vault,
            )
            guard isNew else { return }
            try record(
                .captureCodeKept,
                .account(account.id),
                by: .student(account.id),
                centre: offer.centre.id,
                in: tx,
            )
        }
    }

    private func enrol(
        _ account: Account,
        in offer: BatchOffer,
        as identity: CaptureIdentity,
        by payload: String,
    ) async throws -> Enrolment.ID {
        let source = EnrolmentSource(
            identity: identity,
            fingerprint: vault.fingerprint(payload, for: .capturePayload),
            payload: payload,
            isProof: !offer.batch.policy.proofs.contains(.lastFour),
            action: .captureCodeRead,
            name: identity.maskedName,
        )
        return try await database.write { tx in
            try enrol(account, in: offer, by: source, tx: tx)
        }
    }
}
