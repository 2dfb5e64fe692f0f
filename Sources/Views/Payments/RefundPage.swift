package import Domain

extension Page {
    /// What going back means, before the student asks for it.
    package static func askRefund(_ detail: OrderDetail) -> Page {
        let order = detail.summary
        return .counter(
            title: .askRefundTitle,
            lead: .askRefundLead,
            back: Link.order(order.order.id).path,
        ) {
            card(nil) {
                facts(
                    [Fact(.orderNumber, node: orderNumber(order))]
                        + (detail.attempts.refundable(after: detail.refunds).map {
                            [
                                Fact(.amountWord, .money($0.amount)),
                                Fact(.refundBackTo, .gateway($0.gateway)),
                            ]
                        } ?? [])
                )
                p(.askRefundMeans)
            }
            postForm(to: Link.askRefund(order.order.id).path) {
                actionBar {
                    button(.askRefundButton, .danger)
                    linkButton(.refundKeep, to: Link.order(order.order.id).path, .quiet)
                }
            }
        }
    }
}

/// What went back or is about to, and the way to ask for it.
@HTML func refundCard(_ detail: OrderDetail) -> Node {
    // What waits for staff or was declined is between them.
    let told = detail.refunds.filter { $0.state != .proposed && $0.state != .declined }
    if !told.isEmpty {
        card(.refundTitle) { told.map { refundFacts($0, detail) } }
    }
    if detail.mayAskRefund {
        card(.askRefundTitle) {
            p(.askRefundLead)
            linkButton(
                .askRefundTitle,
                to: Link.askRefund(detail.summary.order.id).path,
                .secondary,
                icon: .undo,
            )
        }
    }
}

@HTML private func refundFacts(_ refund: Refund, _ detail: OrderDetail) -> Node {
    let way = detail.attempts.first { $0.id == refund.attempt }?.gateway
    facts(
        [
            Fact(.refundState, node: refundTag(refund.state)),
            Fact(.amountWord, .money(refund.amount)),
        ]
            + (way.map { [Fact(.refundBackTo, .gateway($0))] } ?? [])
            + [
                Fact(.refundReason, .refundReason(refund.reason)),
                Fact(.refundAsked, .fullMoment(refund.createdAt)),
            ]
            + (refund.finishedAt.map { [Fact(.refundFinished, .fullMoment($0))] } ?? [])
    )
    if refund.state == .failed { notice(.caution, .refundRefusedAdvice) }
}

/// The state of a refund in one word.
func refundTag(_ state: RefundState) -> Node {
    let tone: Tone =
        switch state {
        case .proposed: .caution
        case .declined: .neutral
        case .requested, .sent: .info
        case .done: .success
        case .failed: .danger
        }
    return tag(.refundState(state), tone)
}
