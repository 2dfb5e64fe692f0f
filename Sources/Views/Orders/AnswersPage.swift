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
            card {
                facts(
                    identityFacts(order)
                        + [
                            Fact(.priceWord, order.priceText),
                            Fact(.answersPromise, promise(detail, paysNext: paysNext)),
                        ] + submissionFacts(order)
                )
            }
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

extension OrderSummary {
    /// Where the facts that the student types are changed, while the photo is not handed in.
    var changes: FactChange? {
        guard order.lines.capture.isWithStudent else { return nil }
        let editable = policy.fields.asked.filter { policy.fields.rules[$0] == .editable }
        return FactChange(address: Link.studyDetails(order.enrolment).path, fields: editable)
    }

    /// The chosen item's price, or what the batch asks for.
    var priceText: Text {
        guard policy.payStage != .none, let price else { return policy.priceText }
        return price.amount == .zero ? .freeOfCharge : .money(price.amount)
    }
}
