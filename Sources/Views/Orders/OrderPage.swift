package import Domain

extension Page {
    /// The student's home: one card, one sentence of state, one next action, the history.
    package static func order(_ detail: OrderDetail) -> Page {
        let order = detail.summary
        return .counter(
            title: .orderLabel(order.label, in: order.policy),
            lead: .orderSentence(
                order,
                promisedBy: detail.reviewPromisedBy,
                hindrance: detail.hindrance
            ),
            back: Link.orders.path,
        ) {
            deadlineNotice(order, at: detail.readAt)
            sanctionCard(detail)
            nextAction(detail)
            detail.shipments.map { shipmentCard($0, of: order.order) }
            detail.refusal.map { refusalCard($0, detail) }
            detail.registryReason.map(registryCard)
            contestCard(detail)
            recaptureCard(detail)
            if detail.refusal == nil { orderPhoto(detail) }
            downloadsCard(order.order)
            card(.orderHistory) { timeline(orderTimeline(detail)) }
            card(.orderFacts) {
                facts(orderFacts(detail))
                correctionLink(order)
            }
            contactDataCard(detail)
            correctionsCard(detail.corrections, levels: detail.levels)
            withdrawal(detail)
            refundCard(detail)
            contactCard(order.centre)
        }
    }
}

private func nextAction(_ detail: OrderDetail) -> Node {
    let main = detail.actions.filter { $0 != .withdraw }
    guard let first = main.first else { return .empty }
    return actionBar {
        linkButton(actionWords(first, detail), to: detail.summary.link(to: first).path)
        main.dropFirst().map {
            linkButton(actionWords($0, detail), to: detail.summary.link(to: $0).path, .secondary)
        }
    }
}

private func actionWords(_ action: OrderAction, _ detail: OrderDetail) -> Text {
    let summary = detail.summary
    guard action == .replacePhoto, detail.refusal != nil || detail.registryReason != nil else {
        return .orderAction(action, in: summary.policy)
    }
    return .freshPhoto(in: summary.policy, isFree: summary.order.lines.payment == .paid)
}

private func orderPhoto(_ detail: OrderDetail) -> Node {
    guard let photo = detail.photo, photo.standard != nil else { return .empty }
    return Views.photo(
        PhotoFigure(
            id: "photo",
            source: Link.photoFile(photo.id, .standard).path,
            alt: .standardPhotoAlt,
        )
    )
}

/// The way to the files that the student may keep.
private func downloadsCard(_ order: Order) -> Node {
    guard order.isDownloadable else { return .empty }
    return card(.downloadTitle) {
        p(.downloadsHint)
        linkButton(.downloadTitle, to: Link.downloads(order.id).path, .secondary, icon: .download)
    }
}

/// What the registry wrote when it sent the photo back.
private func registryCard(_ reason: String) -> Node {
    card(.registryReasonHeading) {
        notice(.caution, .registryWrote) {
            p(reason.isEmpty ? .registryGaveNoReason : .quoted(reason))
        }
        p(.registryReturnAdvice)
    }
}

private func orderFacts(_ detail: OrderDetail) -> [Fact] {
    let order = detail.summary
    let canChoose = detail.actions.contains(.pay) && order.policy.priceItems.count > 1
    let change = canChoose ? Link.pay(order.order.id).path : nil
    return [
        Fact(.orderNumber, order.order.number.text), Fact(.orderType, Text.captureItem),
        Fact(.offerCollection, order.batch.name),
    ]
        + order.identityFacts.all
        + [
            Fact(.priceWord, order.priceText, change: change),
            Fact(.payState, .paymentState(order.order.lines.payment)),
            Fact(.placedAt, .fullMoment(order.order.createdAt)),
        ]
}

private func contactDataCard(_ detail: OrderDetail) -> Node {
    guard detail.contact != nil else { return .empty }
    return card(.contactData) {
        facts(contactFacts(detail))
        if !detail.summary.order.followsProfile { p(.contactIsFixed, .class("hint")) }
    }
}

private func correctionLink(_ order: OrderSummary) -> Node {
    guard !order.policy.fields.correctable.isEmpty else { return .empty }
    return p { a(.correctionTitle, .href(Link.askCorrection(order.order.enrolment).path)) }
}

private func withdrawal(_ detail: OrderDetail) -> Node {
    guard detail.actions.contains(.withdraw) else { return .empty }
    let summary = detail.summary
    return card(.withdrawHeading) {
        p(summary.order.lines.payment == .paid ? .withdrawHintPaid : .withdrawHint)
        summary.order.submissionsLeft(summary.policy).map { p(.submittingAgainSpends(of: $0)) }
        postButton(
            .orderAction(.withdraw, in: summary.policy),
            to: Link.withdraw(summary.order.id).path,
            .secondary,
            icon: .undo,
        )
    }
}

extension OrderSummary {
    /// Where an action is done.
    package func link(to action: OrderAction) -> Link {
        let id = order.id
        return switch action {
        case .pay: .pay(id)
        case .takePhoto: .rules(id)
        // Somebody who was refused knows the rules: one tap to a new photo.
        case .replacePhoto: .camera(id)
        case .submit: .answers(id)
        case .withdraw: .order(id)
        case .confirmProof: .proof(id)
        }
    }
}

extension OrderDetail {
    /// Where the student goes on: the most urgent action, or the order itself.
    package var nextLink: Link {
        actions.first.map(summary.link) ?? .order(summary.order.id)
    }
}
