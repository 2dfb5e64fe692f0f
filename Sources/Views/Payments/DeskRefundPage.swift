package import Domain

extension Page {
    /// Proposing to give an order's money back.
    package static func proposeRefund(
        _ order: DeskOrder,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let summary = order.summary
        return .desk(title: .proposeRefund, errors: form.errors) {
            p(.proposeRefundLead, .class("lead"))
            card(.orderFacts) {
                facts(
                    [Fact(.orderNumber, node: orderNumber(summary))]
                        + (order.attempts.refundable(after: order.refunds).map(paymentFacts) ?? [])
                )
            }
            postForm(to: Link.proposeRefund(summary.order.id).path, .class("desk-form")) {
                field(
                    Field(
                        name: "words",
                        label: .refundWords,
                        control: .textarea(rows: 4),
                        hint: .refundWordsHint,
                        maxLength: Refund.words.upperBound,
                    ).filled(from: form)
                )
                actions { button(.proposeRefund) }
            }
        }
    }

    /// One refund: its payment, why, and what the next person does.
    package static func deskRefund(
        _ item: RefundCase,
        for staff: Staff,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .refundTitle, errors: form.errors) {
            p { refundTag(item.refund.state) }
            card(.orderFacts) { facts(refundFacts(item)) }
            if !item.refund.words.isEmpty {
                card(.refundWords) { p(.quoted(item.refund.words)) }
            }
            nextStep(item, for: staff, form)
        }
    }
}

private func paymentFacts(_ attempt: PaymentAttempt) -> [Fact] {
    [
        Fact(.amountWord, .money(attempt.amount)),
        Fact(.payWay, .gateway(attempt.gateway)),
        Fact(.paymentNumber, node: code(attempt.transaction ?? attempt.reference)),
    ]
}

private func refundFacts(_ item: RefundCase) -> [Fact] {
    let number = a("\(item.summary.order.number)", .href(Link.deskOrder(item.attempt.order).path))
    var facts =
        [Fact(.orderNumber, node: number), Fact(.state, node: stateTag(item.summary))]
        + paymentFacts(item.attempt)
        + [
            Fact(.refundReason, .refundReason(item.refund.reason)),
            Fact(.refundAsked, .fullMoment(item.refund.createdAt)),
        ]
    if let date = item.refund.finishedAt { facts.append(Fact(.refundFinished, .fullMoment(date))) }
    if !item.refund.refusal.isEmpty {
        facts.append(Fact(.refundRefusedWords, .quoted(item.refund.refusal)))
    }
    return facts
}

@HTML private func nextStep(
    _ item: RefundCase,
    for staff: Staff,
    _ form: FormInput
) -> Node {
    switch item.refund.state {
    case .proposed:
        if item.refund.proposedBy == staff.id {
            notice(.info, .refusal(RefundError.samePerson))
        } else {
            decisionForm(item, form)
        }
    case .failed:
        postButton(
            .retryRefund,
            to: Link.retryRefund(item.refund.id).path,
            .secondary,
            icon: .refresh,
        )
    case .declined, .requested, .sent, .done:
        Node.empty
    }
}

private func decisionForm(_ item: RefundCase, _ form: FormInput) -> Node {
    postForm(to: Link.refund(item.refund.id).path, .class("desk-form")) {
        choices(
            Choices(
                name: "outcome",
                legend: .refundDecision,
                choices: [
                    .init(
                        value: RefundState.Event.confirmed.rawValue,
                        label: .confirmRefund,
                        hint: .confirmRefundHint,
                    ),
                    .init(
                        value: RefundState.Event.declined.rawValue,
                        label: .declineRefund,
                        hint: .declineRefundHint,
                    ),
                ],
                selected: Set([form["outcome"]].compactMap(\.self)),
                error: form.error("outcome"),
            )
        )
        actions { button(.sendDecision) }
    }
}

/// The refunds of an order at the desk, and the way to propose one.
@HTML func deskRefunds(_ order: DeskOrder, for staff: Staff) -> Node {
    if !order.refunds.isEmpty {
        card(.refundTitle) { dataTable(refundTable(order, for: staff)) }
    }
    if staff.may(.refund), order.attempts.refundable(after: order.refunds) != nil {
        linkButton(
            .proposeRefund,
            to: Link.proposeRefund(order.summary.order.id).path,
            .secondary,
            icon: .undo,
        )
    }
}

private func refundTable(_ order: DeskOrder, for staff: Staff) -> DataTable {
    DataTable(
        caption: .refundTitle,
        columns: [
            .init(.refundAsked), .init(.amountWord, isNumeric: true), .init(.state),
            .init(.refundReason), .init(.refundFinished),
        ],
        rows: order.refunds.map { refund in
            DataTable.Row(
                [
                    .sentence(.shortMoment(refund.createdAt)),
                    .sentence(.money(refund.amount)),
                    refundTag(refund.state),
                    .sentence(.refundReason(refund.reason)),
                    refund.finishedAt.map { .sentence(.shortMoment($0)) } ?? .text("–"),
                ],
                address: staff.may(.refund) ? Link.refund(refund.id).path : nil,
            )
        },
        empty: .noRefunds,
    )
}
