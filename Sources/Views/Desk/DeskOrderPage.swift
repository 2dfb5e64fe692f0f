package import Domain

extension Page {
    /// One order at the desk: where it stands, whose it is, its money, what happened.
    package static func deskOrder(_ order: DeskOrder, for staff: Staff) -> Page {
        let summary = order.summary
        return .desk(title: .orderTitle(summary.order.number)) {
            p(.class("lead")) { stateTag(summary) }
            card(.orderFacts) { facts(deskOrderFacts(summary) + order.shipments.map(waybillFact)) }
            card(.studentCard) {
                facts(
                    summary.identityFacts.unchangeable.person
                        + (order.contact.map {
                            contactFacts($0, asked: summary.policy.fields)
                        } ?? [])
                )
            }
            card(.studiesCard) { facts(summary.identityFacts.unchangeable.studies) }
            card(.paymentsHeading) { dataTable(attemptTable(order)) }
            deskRefunds(order, for: staff)
            card(.orderHistory) { timeline(order.history.map(historyStep)) }
        }
    }
}

private func deskOrderFacts(_ order: OrderSummary) -> [Fact] {
    let lines = order.order.lines
    var facts = [
        Fact(.orderNumber, node: orderNumber(order)),
        Fact(
            .offerCollection,
            node: a(order.batch.name, .href(Link.deskBatch(order.batch.id).path))
        ),
        Fact(.placedAt, .fullMoment(order.order.createdAt)),
        Fact(.priceWord, order.priceText),
        Fact(.payState, .paymentState(lines.payment)),
    ]
    if let date = order.order.repairBy { facts.append(Fact(.newPhotoBy, .fullMoment(date))) }
    if lines.fulfilment != .none {
        facts.append(Fact(.logistics, .fulfilmentState(lines.fulfilment)))
    }
    return facts
}

private func attemptTable(_ order: DeskOrder) -> DataTable {
    DataTable(
        caption: .paymentsHeading,
        columns: [
            .init(.placedAt), .init(.payWay), .init(.amountWord, isNumeric: true), .init(.state),
            .init(.paymentNumber),
        ],
        rows: order.attempts.map { attempt in
            DataTable.Row([
                .sentence(.shortMoment(attempt.createdAt)),
                .sentence(.gateway(attempt.gateway)),
                .sentence(.money(attempt.amount)),
                .sentence(.attemptState(attempt.state)),
                code(attempt.transaction ?? attempt.reference),
            ])
        },
        empty: .noPayments,
    )
}

private func historyStep(_ entry: AuditEntry) -> TimelineStep {
    TimelineStep(
        state: .done,
        name: .auditAction(entry.action),
        time: .fullMoment(entry.at),
    )
}
