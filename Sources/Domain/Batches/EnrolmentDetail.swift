/// An enrolment with the words around it, for "is this you?".
package struct EnrolmentDetail: Sendable, Hashable {
    package let enrolment: Enrolment
    package let offer: BatchOffer
    package let level: EducationLevel
    /// The order, once the student confirmed.
    package let order: Order.ID?

    package init(
        enrolment: Enrolment,
        offer: BatchOffer,
        level: EducationLevel,
        order: Order.ID?,
    ) {
        self.enrolment = enrolment
        self.offer = offer
        self.level = level
        self.order = order
    }

    /// The facts that the batch asks for and nobody has told yet.
    package var missing: [StudyField] {
        offer.batch.policy.fields.missing(of: enrolment.identity, school: offer.school)
    }
}
