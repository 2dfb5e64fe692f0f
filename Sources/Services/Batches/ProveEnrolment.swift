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
        let texts = try await engine.readQRCodes(picture)
        guard let payload = texts.first else { throw BatchError.captureCodeNotFound }
        let identity = try await identity(of: CaptureCode(payload), in: offer)
        let fingerprint = vault.fingerprint(payload, for: .capturePayload)
        return try await database.write { tx in
            let batch = offer.batch.id
            if try tx.isCodeTaken(fingerprint, in: batch, besides: account.id) {
                throw BatchError.captureCodeUsed
            }
            if let known = try tx.enrolment(
                of: account.id, in: batch, codeFingerprint: fingerprint, vault: vault)
            {
                return known.enrolment.id
            }
            var enrolment = Enrolment(
                id: id(), account: account.id, batch: batch, identity: identity, createdAt: now())
            try tx.insert(
                StoredEnrolment(enrolment: enrolment, codeFingerprint: fingerprint),
                payload: payload,
                vault: vault,
            )
            if !offer.batch.policy.proofs.contains(.lastFour) {
                enrolment.proveByCode(at: now())
                try tx.save(enrolment)
            }
            try record(
                .captureCodeRead, .enrolment(enrolment.id), by: .student(account.id),
                centre: offer.centre.id, in: tx)
            return enrolment.id
        }
    }

    /// Compares the typed ending of the ID number with the one that the code carries.
    package func proveLastFour(
        _ id: Enrolment.ID,
        typed: String,
        by account: Account,
    ) async throws {
        let lastFour = try LastFour(typed)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let refusal = try await changeOwnEnrolment(id, of: account) {
            enrolment, tx -> BatchError? in
            guard try !enrolment.prove(lastFour, at: now()) else { return nil }
            try record(
                .lastFourWrong, .enrolment(id), by: .student(account.id), in: tx)
            let left = Enrolment.maximumTries - enrolment.wrongTries
            return left == 0 ? .lastFourUsedUp : .lastFourWrong(triesLeft: left)
        }
        if let refusal { throw refusal }
    }

    private func identity(
        of code: CaptureCode,
        in offer: BatchOffer,
    ) async throws -> CaptureIdentity {
        switch try await captureCodes.read(code) {
        case .opaque: throw BatchError.captureCodeUnreadable
        case .expired: throw BatchError.captureCodeExpired
        case .identity(let identity):
            guard identity.schoolCode == offer.school.code else {
                throw BatchError.captureCodeOfAnotherSchool
            }
            guard offer.batch.levels.contains(identity.levelCode) else {
                throw BatchError.captureCodeOfAnotherLevel
            }
            return identity
        }
    }

    func changeOwnEnrolment<T: Sendable>(
        _ id: Enrolment.ID,
        of account: Account,
        _ change: @escaping @Sendable (inout Enrolment, Transaction) throws -> T,
    ) async throws -> T {
        let result: T? = try await database.write { tx in
            guard var enrolment = try tx.enrolment(id, vault: vault)?.enrolment,
                enrolment.account == account.id
            else { return nil }
            let result = try change(&enrolment, tx)
            try tx.save(enrolment)
            return result
        }
        guard let result else {
            try await refuse(.enrolment(id), to: .student(account.id), as: BatchError.notFound)
        }
        return result
    }
}
