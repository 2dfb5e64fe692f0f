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
    /// How the student can be reached, as the order keeps it or would keep it.
    package let contact: MaskedContact?
    package let refusal: Review?
    /// Why the registry sent the photo back, in its own words.
    package let registryReason: String?
    /// The student's last objection to a refusal.
    package let contest: Contest?
    /// The student's last request to capture again after approval.
    package let recapture: RecaptureRequest?
    package let history: [AuditEntry]
    package let attempts: [PaymentAttempt]
    /// What went back or is about to, oldest first.
    package let refunds: [Refund]
    /// Whether the money goes back by itself when the student asks now.
    package let mayAskRefund: Bool
    package let actions: [OrderAction]
    /// Why the photo that is still missing cannot be handed in now.
    package let hindrance: OrderError?
    /// Until when the reviewers promise to have decided.
    package let reviewPromisedBy: Date?
    /// What they would promise if the review began today.
    package let promiseOfToday: Date
    /// By when an approved photo is promised to be at the registry.
    package let registryPromisedBy: Date?
    /// From when on the student finds the photo at the registry, to compare it.
    package let proofFrom: Date?
    /// When this was read: what is left of a time is counted from here.
    package let readAt: Date
    /// The sanction on this order that a second person confirmed, be it lifted since or not.
    package let sanction: Sanction?
    /// Until when the centre does not capture this person; nil where it does.
    package let bannedUntil: Date?
    /// What staff were asked to put right in the study record.
    package let corrections: [Correction]
    /// Every level, to name those in corrections.
    package let levels: [EducationLevel]
    /// The shipments that it was sent in, oldest first.
    package let shipments: [Shipment]

    package init(
        summary: OrderSummary,
        photo: Photo?,
        contact: MaskedContact? = nil,
        refusal: Review?,
        registryReason: String? = nil,
        contest: Contest? = nil,
        recapture: RecaptureRequest? = nil,
        history: [AuditEntry],
        attempts: [PaymentAttempt],
        actions: [OrderAction],
        hindrance: OrderError?,
        reviewPromisedBy: Date?,
        promiseOfToday: Date,
        registryPromisedBy: Date? = nil,
        proofFrom: Date? = nil,
        readAt: Date,
        sanction: Sanction? = nil,
        bannedUntil: Date? = nil,
        corrections: [Correction] = [],
        levels: [EducationLevel] = [],
        refunds: [Refund] = [],
        mayAskRefund: Bool = false,
        shipments: [Shipment] = [],
    ) {
        self.summary = summary
        self.photo = photo
        self.contact = contact
        self.refusal = refusal
        self.registryReason = registryReason
        self.contest = contest
        self.recapture = recapture
        self.history = history
        self.attempts = attempts
        self.actions = actions
        self.hindrance = hindrance
        self.reviewPromisedBy = reviewPromisedBy
        self.promiseOfToday = promiseOfToday
        self.registryPromisedBy = registryPromisedBy
        self.proofFrom = proofFrom
        self.readAt = readAt
        self.sanction = sanction
        self.bannedUntil = bannedUntil
        self.corrections = corrections
        self.levels = levels
        self.refunds = refunds
        self.mayAskRefund = mayAskRefund
        self.shipments = shipments
    }
}

extension OrderDetail {
    /// Whether the reviewer's refusal at which the order stands can be contested.
    package var mayContest: Bool {
        guard refusal != nil, let photo, contest?.photo != photo.id else { return false }
        return summary.order.isRefused(photo.id)
    }

    /// Whether staff can be asked to let the approved photo be taken again.
    package var mayAskRecapture: Bool {
        guard recapture?.state != .waiting, bannedUntil == nil else { return false }
        // Why not is told when it is tried; here only whether.
        return (try? summary.order.requireRecapturable(policy: summary.batch.policy)) != nil
    }

    /// Whether an approved photo stands that the student may go back to.
    package var mayKeepApproved: Bool {
        summary.order.lines.capture == .awaitingPhoto && recapture?.state == .granted
            && recapture?.photo == summary.order.photo
    }
}
