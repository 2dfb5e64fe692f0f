package import Domain

extension Page {
    /// Asks why an approved photo has to be taken again.
    package static func recapture(_ order: OrderSummary, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .recaptureTitle,
            lead: .recaptureLead,
            back: Link.order(order.order.id).path,
            errors: form.errors,
        ) {
            postForm(to: Link.recapture(order.order.id).path) {
                field(
                    Field(
                        name: "words",
                        label: .recaptureWords,
                        control: .textarea(rows: 5),
                        hint: .recaptureWordsHint,
                        maxLength: RecaptureRequest.words.upperBound,
                    ).filled(from: form)
                )
                actionBar { button(.recaptureSend) }
            }
        }
    }
}

/// How far a request to capture again is, or the offer to make one.
func recaptureCard(_ detail: OrderDetail) -> Node {
    let order = detail.summary.order
    guard let request = detail.recapture else {
        return detail.mayAskRecapture ? offer(order.id) : .empty
    }
    return .group([
        card(.recaptureTitle) {
            p { tag(.recaptureState(request.state), tone(request.state)) }
            if request.state == .waiting { p(.contestDue(request.dueAt)) }
            if !request.answer.isEmpty {
                notice(.info, .contestAnswer) { p(.quoted(request.answer)) }
            }
            disclosure(.recaptureYourWords) { p(.quoted(request.words)) }
        },
        detail.mayKeepApproved ? keepCard(order.id) : .empty,
        detail.mayAskRecapture ? offer(order.id) : .empty,
    ])
}

private func offer(_ order: Order.ID) -> Node {
    card(.recaptureOfferHeading) {
        p(.recaptureOffer)
        linkButton(.recaptureTitle, to: Link.recapture(order).path, .secondary)
    }
}

private func keepCard(_ order: Order.ID) -> Node {
    card(.keepApprovedHeading) {
        p(.keepApprovedHint)
        postButton(.keepApproved, to: Link.keepApproved(order).path, .secondary, icon: .undo)
    }
}

private func tone(_ state: RecaptureState) -> Tone {
    switch state {
    case .waiting: .info
    case .granted: .success
    case .declined: .caution
    }
}
