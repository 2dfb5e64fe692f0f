/// A study record with what may be typed and corrected of it now.
package struct StudyDetail: Sendable {
    package let enrolment: Enrolment
    package let offer: BatchOffer
    /// Every level, to name those of the record and of wishes.
    package let levels: [EducationLevel]
    package let order: Order?
    package let corrections: [Correction]

    package init(
        enrolment: Enrolment,
        offer: BatchOffer,
        levels: [EducationLevel],
        order: Order?,
        corrections: [Correction],
    ) {
        self.enrolment = enrolment
        self.offer = offer
        self.levels = levels
        self.order = order
        self.corrections = corrections
    }

    package var fields: StudyFields { offer.batch.policy.fields }

    /// Whether what the student types still counts: until the photo is handed in and paid for.
    package var mayType: Bool {
        guard enrolment.provedAt != nil else { return false }
        return order.map(\.takesData) ?? true
    }

    /// What the student types now; once the record is confirmed, only what is editable.
    package var typed: [StudyField] {
        let open = fields.typed(of: enrolment.identity, school: offer.school)
        return order == nil ? open : open.filter { fields.rules[$0] == .editable }
    }

    /// Whether a correction would still reach the registry.
    package var mayCorrect: Bool {
        switch order?.lines.capture {
        case nil, .awaitingPhoto, .draft, .submitted, .awaitingFinalReview, .rejected: true
        case .approved, .revoked, .cancelled: false
        }
    }

    /// What staff can be asked to correct: what is correctable and not asked for already.
    package var correctable: [StudyField] {
        let waiting = Set(corrections.filter { $0.state == .waiting }.map(\.field))
        return mayCorrect ? fields.correctable.filter { !waiting.contains($0) } : []
    }
}

extension CaptureState {
    /// Whether the student has the photo in hand: nothing waits for a reviewer.
    package var isWithStudent: Bool {
        switch self {
        case .awaitingPhoto, .draft, .rejected: true
        case .submitted, .awaitingFinalReview, .approved, .revoked, .cancelled: false
        }
    }
}
