package import Domain

extension Page {
    /// Asks what to pay for and by which way; ¥0 is confirmed here too.
    package static func pay(
        _ detail: OrderDetail,
        _ offer: PayOffer,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let order = detail.summary
        let items = offer.items
        let isFree = items.allSatisfy { $0.amount == .zero }
        return .counter(
            title: .payTitle,
            lead: isFree ? .payLeadFree : .payLead,
            stepper: .journey(.pay, policy: order.policy),
            back: Link.order(order.order.id).path,
            errors: form.errors,
        ) {
            order.order.payBy(order.policy).map { notice(.info, .payWithin($0, at: detail.readAt)) }
            earlierPayment(detail)
            card { facts([Fact(.orderNumber, node: orderNumber(order))]) }
            postForm(to: Link.pay(order.order.id).path) {
                priceQuestion(items, chosen: order.order.priceItem, form)
                gatewayQuestion(isFree ? Array(offer.gateways.prefix(1)) : offer.gateways, form)
                if !isFree { p(.refundRule(order.policy.refunds), .class("hint")) }
                if offer.isEmpty {
                    notice(.caution, .notPayableHere(offer.channel))
                } else {
                    actionBar { button(payWords(items)) }
                }
            }
        }
    }
}

/// A payment whose result is not known yet: the student hears of it before paying again.
private func earlierPayment(_ detail: OrderDetail) -> Node {
    guard let open = detail.attempts.last(where: { $0.state == .pending || $0.state == .created })
    else { return .empty }
    return notice(.caution, .earlierPaymentHeading) {
        p(.earlierPaymentUnknown)
        p { a(.toEarlierPayment, .href(Link.payment(open.id).path)) }
    }
}

private func priceQuestion(
    _ items: [PriceItem],
    chosen: String?,
    _ form: FormInput
) -> Node {
    if items.count == 1, let item = items.first {
        return card {
            hiddenField("priceItem", item.key)
            facts([Fact(item.words, node: p(.money(item.amount), .class("price")))])
        }
    }
    return choices(
        Choices(
            name: "priceItem",
            legend: .payItem,
            choices: items.map {
                Choices.Choice(value: $0.key, label: $0.words, hint: .money($0.amount))
            },
            selected: [form["priceItem"] ?? chosen ?? items.first?.key ?? ""],
            error: form.error("priceItem"),
        )
    )
}

private func gatewayQuestion(_ keys: [String], _ form: FormInput) -> Node {
    if keys.count <= 1 { return hiddenField("gateway", keys.first ?? "") }
    return choices(
        Choices(
            name: "gateway",
            legend: .payWay,
            choices: keys.map {
                Choices.Choice(value: $0, label: .gateway($0), hint: .gatewayHint($0))
            },
            selected: [form["gateway"] ?? keys.first ?? ""],
            error: form.error("gateway"),
        )
    )
}

private func payWords(_ items: [PriceItem]) -> Text {
    guard items.count == 1, let item = items.first, item.amount != .zero else {
        return .payConfirm
    }
    return .payAmount(.money(item.amount))
}

extension PriceItem {
    var words: Text { Text(zh: chinese, en: english) }
}

/// What can be paid for, and how, in the channel that a request came by.
package struct PayOffer: Sendable {
    package let channel: Channel
    let items: [PriceItem]
    let gateways: [String]

    package init(_ policy: BatchPolicy, in channel: Channel = .web, gateways: [String]) {
        self.channel = channel
        self.gateways = gateways
        items = policy.items(in: channel)
    }

    /// Whether nothing can be paid here.
    var isEmpty: Bool {
        items.isEmpty || gateways.isEmpty && items.contains { $0.amount > .zero }
    }
}
