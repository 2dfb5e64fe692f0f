package import Domain
import Foundation
import Storage

extension Services {
    /// Finds the student on the roster of a batch by document number and level, and starts, or finds
    /// again, the enrolment; what is not found is counted.
    ///
    /// Where the document was photographed, its number counts and not what is typed.
    package func matchRoster(
        document typed: String,
        level: String,
        batch code: FeatureCode,
        by account: Account,
    ) async throws -> Enrolment.ID {
        let offer = try await offer(code)
        try offer.batch.policy.requireWay(.roster)
        let document = try await documentNumber(typed, in: offer, by: account)
        guard offer.batch.levels.contains(level) else { throw EnrolmentError.levelMissing }
        let key = RosterEntry.key(of: document.text, level: level)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let found = try await database.write { tx -> Result<Enrolment.ID, EnrolmentError> in
            try tx.takeTurn("roster \(account.id)")
            let tries = try tx.rosterTries(
                by: account.id,
                in: offer.batch.id,
                after: now().addingTimeInterval(-RosterTries.span),
            )
            guard tries.count < RosterTries.limit else { return .failure(usedUp(tries, offer)) }
            let entry = try tx.rosterEntry(
                fingerprint: vault.fingerprint(key, for: .rosterKey),
                in: offer.batch.id,
                vault: vault,
            )
            guard let entry else {
                return .failure(try noMatch(after: tries, of: account, in: offer, tx: tx))
            }
            let source = try source(
                entry,
                provedBy: .roster,
                as: .rosterMatched,
                school: offer.school
            )
            return .success(try enrol(account, in: offer, by: source, tx: tx))
        }
        return try found.get()
    }

    /// The number that was photographed, where the batch asks for that; else what a typed number is,
    /// or which rule it breaks.
    private func documentNumber(
        _ typed: String,
        in offer: BatchOffer,
        by account: Account,
    ) async throws -> DocumentNumber {
        let check = try await database.read {
            try requiredCheck(in: offer.batch, of: account.id, tx: $0)
        }
        do {
            guard let check else { return try DocumentNumber(ofAnyKind: typed) }
            return try DocumentNumber(check.number, of: check.kind)
        } catch {
            throw EnrolmentError.documentNumber(error)
        }
    }

    func source(
        _ entry: RosterEntry,
        provedBy proof: BatchPolicy.Proof,
        as action: AuditAction,
        school: School,
    ) throws -> EnrolmentSource {
        EnrolmentSource(
            identity: entry.identity(school: school, provedBy: proof),
            fingerprint: recordFingerprint(entry, provedBy: proof),
            payload: try JSONText.encode(entry),
            isProof: true,
            action: action,
            name: entry.name,
        )
    }

    /// The fingerprint of a record by its proof: what somebody only states must not keep out the one
    /// whom a roster names.
    func recordFingerprint(_ entry: RosterEntry, provedBy proof: BatchPolicy.Proof) -> String {
        vault.fingerprint("\(proof.rawValue) \(entry.key)", for: .rosterKey)
    }

    private func noMatch(
        after tries: [Date],
        of account: Account,
        in offer: BatchOffer,
        tx: Transaction,
    ) throws -> EnrolmentError {
        try tx.noteRosterTry(id: newID(), by: account.id, in: offer.batch.id, at: now())
        try record(
            .rosterNotMatched,
            .account(account.id),
            by: .student(account.id),
            centre: offer.centre.id,
            facts: ["batch": offer.batch.id.description],
            in: tx,
        )
        let left = RosterTries.limit - tries.count - 1
        return left == 0
            ? usedUp(tries + [now()], offer)
            : .noMatch(triesLeft: left, contact: offer.centre.contact)
    }

    private func usedUp(_ tries: [Date], _ offer: BatchOffer) -> EnrolmentError {
        let first = tries.first ?? now()
        return .triesUsedUp(
            until: first.addingTimeInterval(RosterTries.span),
            contact: offer.centre.contact,
        )
    }
}
