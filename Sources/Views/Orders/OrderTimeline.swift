import Domain
import Foundation

/// What happened to an order, oldest first, and what is promised.
func orderTimeline(_ detail: OrderDetail) -> [TimelineStep] {
    let past = detail.history.sorted { $0.at < $1.at }.compactMap(pastStep)
    return past + promised(detail)
}

private func pastStep(_ entry: AuditEntry) -> TimelineStep? {
    if let action = AuditAction(rawValue: entry.action), AuditAction.told.contains(action) {
        return TimelineStep(state: .done, name: .action(action), time: .moment(entry.at))
    }
    guard let event = OrderEvent.told.first(where: { $0.action == entry.action }) else {
        return nil
    }
    return TimelineStep(
        state: event.isRefusal ? .refused : .done,
        name: .event(event),
        time: .moment(entry.at),
    )
}

private func promised(_ detail: OrderDetail) -> [TimelineStep] {
    let order = detail.summary
    switch order.label {
    case .awaitingReview:
        let state = Text.orderLabel(.awaitingReview, in: order.policy)
        return [current(state, by: detail.reviewPromisedBy)]
    case .awaitingUpload, .awaitingSubmission, .awaitingPayment, .rejected:
        // What the student has to do next stands where the history goes on.
        let action = detail.actions.first { $0 != .withdraw }
        let name =
            action.map { Text.orderAction($0, in: order.policy) }
            ?? .orderLabel(order.label, in: order.policy)
        let deadline = order.order.deadline(policy: order.policy, at: detail.readAt)
        return [current(name, by: deadline?.date)]
    case .toMake, .making, .toDispatch, .dispatched:
        guard order.policy.registry else { return [] }
        // A date that is past promises nothing.
        let date = detail.registryPromisedBy.flatMap { $0 > detail.readAt ? $0 : nil }
        return [
            TimelineStep(
                state: .promised,
                name: .event(.registry(.accepted)),
                time: date.map { .atTheLatest($0) }
            )
        ]
    case .registryRefused:
        let deadline = order.order.deadline(policy: order.policy, at: detail.readAt)
        return [current(.orderAction(.replacePhoto, in: order.policy), by: deadline?.date)]
    case .registered:
        guard order.order.lines.registry == .accepted else { return [] }
        return [
            TimelineStep(
                state: .promised,
                name: .orderAction(.confirmProof, in: order.policy),
                time: detail.proofFrom.map { .fromDayOn($0) }
            )
        ]
    case .revoked, .cancelled:
        return []
    }
}

private func current(_ name: Text, by date: Date?) -> TimelineStep {
    TimelineStep(state: .current, name: name, time: date.map { .atTheLatest($0) })
}

extension AuditAction {
    fileprivate static let told: Set<AuditAction> = [
        .contestOpened, .contestUpheld, .contestOverturned, .recaptureAsked, .recaptureGranted,
        .recaptureDeclined, .sanctionAppealed, .sanctionUpheld, .refundFailed,
    ]
}

extension OrderEvent {
    /// The events that a student hears of; the rest is our own bookkeeping.
    fileprivate static let told: [OrderEvent] =
        [
            .capture(.photoAccepted), .capture(.submitted), .capture(.withdrawn),
            .capture(.passedFirstReview), .capture(.approved), .capture(.refused),
            .capture(.revoked), .capture(.restored), .capture(.kept), .capture(.cancelled),
            .capture(.lapsed),
            .payment(.paid),
            .payment(.refunding),
            .payment(.refunded), .registry(.sent), .registry(.accepted), .registry(.refused),
            .registry(.confirmed),
        ] + FulfilmentState.Event.allCases.filter { $0 != .takenBack }.map(OrderEvent.fulfilment)

    fileprivate var isRefusal: Bool {
        self == .capture(.refused) || self == .capture(.lapsed) || self == .registry(.refused)
            || self == .capture(.revoked)
    }
}
