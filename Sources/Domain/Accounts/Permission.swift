/// What a member of staff is employed for.
package enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case centreAdministrator
    case firstReviewer
    case finalReviewer
    case schoolRegistrar
    case producer
}

/// One thing that staff may be allowed to do.
package enum Permission: String, Sendable, Hashable, CaseIterable {
    case manageBatches
    case answerCorrections
    case viewBatches
    case reviewFirst
    case reviewFinal
    case answerContests
    /// Checks closed batches, proposes and decides sanctions, answers appeals.
    case sanction
    /// Sees who has not taken part, and reminds them.
    case viewParticipation
    case viewOrders
    /// Proposes refunds, and decides on those of others.
    case refund
    /// Sees payments, totals and what a provider's statement says.
    case viewMoney
    case deliver
    case downloadPackage
    /// Makes, packs and dispatches prints and discs; sees where they are sent.
    case produce
    case viewAudit
    case manageStaff

    /// Which role may do what: the one table that verbs and pages ask.
    package static let granted: [Role: Set<Permission>] = [
        .centreAdministrator: [
            .manageBatches, .viewBatches, .viewOrders, .deliver, .downloadPackage, .viewAudit,
            .manageStaff, .answerContests, .answerCorrections, .produce,
            .sanction, .viewParticipation, .refund, .viewMoney,
        ],
        .firstReviewer: [.reviewFirst, .viewBatches, .answerContests, .sanction],
        .finalReviewer: [.reviewFinal, .viewBatches, .answerContests, .sanction],
        .schoolRegistrar: [
            .viewBatches, .viewOrders, .downloadPackage, .answerCorrections, .viewParticipation,
        ],
        .producer: [.viewBatches, .produce],
    ]
}
