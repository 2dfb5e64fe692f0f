import Domain
import Storage

/// What an enrolment is made of, however it was proved.
struct EnrolmentSource: Sendable {
    let identity: CaptureIdentity
    let fingerprint: String
    /// What is sealed beside it: the code's text, or the record with its whole number.
    let payload: String
    /// Whether nothing more has to be shown.
    let isProof: Bool
    let action: AuditAction
    /// The name as whoever gave it writes it, masked or whole.
    let name: String
}

extension Services {
    /// Starts an enrolment, or finds the same account's earlier one by the same source.
    func enrol(
        _ account: Account,
        in offer: BatchOffer,
        by source: EnrolmentSource,
        tx: Transaction,
    ) throws -> Enrolment.ID {
        let batch = offer.batch.id
        let identity = try identity(of: source, account: account, in: offer, tx: tx)
        try requireNoBan(on: identity, account: account.id, in: offer.batch, tx: tx)
        if try tx.isCodeTaken(source.fingerprint, in: batch, besides: account.id) {
            throw taken(identity, offer.centre)
        }
        let known = try tx.enrolment(
            of: account.id,
            in: batch,
            codeFingerprint: source.fingerprint,
            vault: vault,
        )
        if let known {
            try takeOver(identity.documentDoubts, into: known.enrolment, in: tx)
            return known.enrolment.id
        }
        var enrolment = Enrolment(
            id: id(),
            account: account.id,
            batch: batch,
            identity: identity,
            createdAt: now(),
        )
        try tx.insert(
            StoredEnrolment(enrolment: enrolment, codeFingerprint: source.fingerprint),
            payload: source.payload,
            vault: vault,
        )
        if source.isProof {
            enrolment.proveByCode(at: now())
            try tx.save(enrolment)
        }
        try record(
            source.action,
            .enrolment(enrolment.id),
            by: .student(account.id),
            centre: offer.centre.id,
            in: tx,
        )
        return enrolment.id
    }

    /// What is known of the record, with what is doubtful about the photographed document; refuses
    /// the record of another one.
    private func identity(
        of source: EnrolmentSource,
        account: Account,
        in offer: BatchOffer,
        tx: Transaction,
    ) throws -> CaptureIdentity {
        var identity = source.identity
        guard let check = try requiredCheck(in: offer.batch, of: account.id, tx: tx) else {
            return identity
        }
        guard check.isOf(identity) else {
            throw EnrolmentError.document(.differs(contact: offer.centre.contact))
        }
        identity.documentDoubts = check.doubts(onRecordOf: source.name)
        return identity
    }

    /// A document that was photographed again before the record was confirmed counts anew.
    private func takeOver(
        _ doubts: [IdentityCheck.Doubt]?,
        into known: Enrolment,
        in tx: Transaction,
    ) throws {
        var (known, identity) = (known, known.identity)
        guard known.confirmedAt == nil, identity.documentDoubts != doubts else { return }
        identity.documentDoubts = doubts
        known.set(identity)
        try tx.saveIdentity(of: known, vault: vault)
    }

    /// The refusal of a record that another account confirmed.
    func taken(_ identity: CaptureIdentity, _ centre: Centre) -> any Error {
        identity.provedBy == nil
            ? BatchError.captureCodeUsed : EnrolmentError.recordTaken(contact: centre.contact)
    }

    /// Refuses a record that the account has already, or a second one where one is all.
    func requireNewRecord(_ enrolment: Enrolment, in batch: Batch, tx: Transaction) throws {
        let identity = enrolment.identity
        let isAdded = try tx.isRecordAdded(
            by: enrolment.account,
            in: batch.id,
            level: identity.levelCode,
            studentNumber: identity.studentNumber,
            besides: enrolment.id,
        )
        guard !isAdded || identity.studentNumber.isEmpty else {
            throw EnrolmentError.recordAddedAlready
        }
        guard batch.policy.records == .one else { return }
        guard
            try !tx.hasRecord(enrolment.account, with: batch.centre, besides: enrolment.id)
        else { throw EnrolmentError.oneRecordOnly }
        try requireUnusedDocument(enrolment, in: batch, tx: tx)
    }

    /// Where one record is all, one document has one, whatever the account.
    private func requireUnusedDocument(
        _ enrolment: Enrolment,
        in batch: Batch,
        tx: Transaction,
    ) throws {
        let isUsed = try tx.isDocumentUsed(
            by: enrolment.account,
            in: batch.id,
            with: batch.centre,
        )
        guard isUsed, let centre = try tx.centre(batch.centre) else { return }
        throw EnrolmentError.document(.used(contact: centre.contact))
    }
}
