package import Foundation

/// An order with the words around it, as lists and pages show it.
package struct OrderSummary: Sendable, Hashable {
    package let order: Order
    package let identity: CaptureIdentity
    package let school: School
    package let level: EducationLevel
    package let batch: Batch
    package let centre: Centre

    package init(
        order: Order,
        identity: CaptureIdentity,
        school: School,
        level: EducationLevel,
        batch: Batch,
        centre: Centre,
    ) {
        self.order = order
        self.identity = identity
        self.school = school
        self.level = level
        self.batch = batch
        self.centre = centre
    }

    package var label: OrderLabel { OrderLabel(order.lines) }

    /// What the order costs; nothing while no item is chosen.
    package var price: PriceItem? {
        batch.policy.priceItems.first { $0.key == order.priceItem }
    }
}

/// Everything a student's order page shows.
package struct OrderDetail: Sendable {
    package let summary: OrderSummary
    package let photo: Photo?
    package let refusal: Review?
    package let history: [AuditEntry]
    package let attempts: [PaymentAttempt]
    package let actions: [OrderAction]
    /// Why the photo that is still missing cannot be handed in now.
    package let hindrance: OrderError?
    /// Until when the reviewers promise to have decided.
    package let reviewPromisedBy: Date?
    /// What they would promise if the review began today.
    package let promiseOfToday: Date

    package init(
        summary: OrderSummary,
        photo: Photo?,
        refusal: Review?,
        history: [AuditEntry],
        attempts: [PaymentAttempt],
        actions: [OrderAction],
        hindrance: OrderError?,
        reviewPromisedBy: Date?,
        promiseOfToday: Date,
    ) {
        self.summary = summary
        self.photo = photo
        self.refusal = refusal
        self.history = history
        self.attempts = attempts
        self.actions = actions
        self.hindrance = hindrance
        self.reviewPromisedBy = reviewPromisedBy
        self.promiseOfToday = promiseOfToday
    }
}
