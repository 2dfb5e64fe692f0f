package import Domain

extension Page {
    /// "Check your answers": everything that is about to be handed in.
    package static func answers(_ detail: OrderDetail) -> Page {
        let order = detail.summary
        let paysNext = order.policy.payStage == .afterPhoto && !order.order.lines.payment.isCovered
        return .counter(
            title: .answersTitle,
            lead: .answersLead,
            stepper: .journey(.answers, policy: order.policy),
            back: detail.photo.map { Link.photo($0.id).path },
        ) {
            detail.photo.map(answersPhoto)
            if order.policy.recapture == .never {
                notice(.caution, .oneCaptureOnly) { p(.oneCaptureOnlyMeans) }
            }
            card(.orderFacts) {
                facts(
                    [
                        Fact(.orderNumber, node: orderNumber(order)),
                        Fact(.offerCollection, order.batch.name),
                        Fact(.answersPromise, promise(detail, paysNext: paysNext)),
                    ] + submissionFacts(order)
                )
            }
            card(.personCard) { facts(order.identityFacts.person + contactFacts(detail)) }
            card(.schoolCard) { facts(order.identityFacts.studies) }
            card(.feeCard) {
                facts(order.feeFacts)
                if order.isPaidFor { p(.refundRule(order.policy.refunds), .class("hint")) }
            }
            if order.policy.withdraw == .never { notice(.caution, .neverWithdrawn) }
            postForm(to: Link.submit(order.order.id).path) {
                actionBar {
                    button(.handIn(in: order.policy, paysNext: paysNext))
                    linkButton(.takeAnother, to: Link.camera(order.order.id).path, .quiet)
                }
            }
        }
    }
}

private func promise(_ detail: OrderDetail, paysNext: Bool) -> Text {
    paysNext
        ? .resultOncePaid(days: detail.summary.policy.reviewDays, by: detail.promiseOfToday)
        : .resultBy(detail.promiseOfToday)
}

private func submissionFacts(_ order: OrderSummary) -> [Fact] {
    guard let left = order.order.submissionsLeft(order.policy) else { return [] }
    return [Fact(.submissionsWord, .submissionSpends(of: left))]
}

private func answersPhoto(_ photo: Photo) -> Node {
    Views.photo(
        PhotoFigure(
            id: "photo",
            source: Link.photoFile(photo.id, .standard).path,
            alt: .standardPhotoAlt,
        )
    )
}

/// The number of an order, which never breaks over two lines.
func orderNumber(_ order: OrderSummary) -> Node {
    span(order.order.number.text, .class("unbroken"))
}

extension OrderSummary {
    /// The chosen item's price, or what the batch asks for.
    var priceText: Text {
        guard policy.payStage != .none, let price else { return policy.priceText }
        return price.amount == .zero ? .freeOfCharge : .money(price.amount)
    }

    /// Whether money is asked for.
    fileprivate var isPaidFor: Bool {
        policy.payStage != .none && policy.priceItems.contains { $0.amount > .zero }
    }

    /// What is ordered, how often, and what it costs; where several items are sold and none is
    /// chosen, from how much on.
    fileprivate var feeFacts: [Fact] {
        let only = policy.priceItems.count == 1 ? policy.priceItems.first : nil
        let item = policy.payStage == .none ? nil : price ?? only
        return [
            Fact(.feeItem, item.map(\.words) ?? .captureItem),
            Fact(.quantity, "1"),
            Fact(.unitPrice, item.map { .money($0.amount) } ?? priceText),
            Fact(.totalPrice, item.map { .money($0.amount) } ?? priceText),
        ]
    }
}
