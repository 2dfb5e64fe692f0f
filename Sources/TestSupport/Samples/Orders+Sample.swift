package import Domain
package import Foundation

extension Order {
    /// An order in that state of its capture line; it holds a photo where the state needs one.
    package static func sample(
        id: ID = .sample(),
        number: OrderNumber? = nil,
        account: Account.ID = .sample(),
        enrolment: Enrolment.ID = .sample(),
        batch: Batch.ID = .sample(),
        createdAt: Date = .sample,
        state: CaptureState = .awaitingPhoto,
        payment: PaymentState = .due,
        registry: RegistryState = .notQueued,
        fulfilment: FulfilmentState = .none,
        photo: Photo.ID? = nil,
        submittedAt: Date? = nil,
        submissions: Int = 0,
        repairBy: Date? = nil,
        priceItem: String? = nil,
    ) -> Order {
        let needsNoPhoto = state == .awaitingPhoto || state == .cancelled
        return Order(
            id: id,
            number: number ?? OrderNumber(centre: "0000", at: createdAt),
            account: account,
            enrolment: enrolment,
            batch: batch,
            createdAt: createdAt,
            lines: OrderLines(
                capture: state,
                payment: payment,
                registry: registry,
                fulfilment: fulfilment
            ),
            photo: photo ?? (needsNoPhoto ? nil : .sample()),
            submittedAt: submittedAt,
            submissions: submissions,
            repairBy: repairBy,
            priceItem: priceItem,
        )
    }
}

extension OrderSummary {
    package static func sample(
        order: Order = .sample(),
        identity: CaptureIdentity = .sample(),
        school: School = .sample(),
        level: EducationLevel = .sample(),
        batch: Batch = .sample(),
        centre: Centre = .sample(),
    ) -> OrderSummary {
        OrderSummary(
            order: order,
            identity: identity,
            school: school,
            level: level,
            batch: batch,
            centre: centre
        )
    }
}

extension PaymentAttempt {
    package static func sample(
        id: ID = .sample(),
        order: Order.ID = .sample(),
        gateway: String = "sandbox",
        channel: Channel = .web,
        amount: Money = Money(fen: 2000),
        state: AttemptState = .created,
        payAddress: String? = nil,
        transaction: String? = nil,
        createdAt: Date = .sample,
        confirmedAt: Date? = nil,
        askedAt: Date? = nil,
    ) -> PaymentAttempt {
        PaymentAttempt(
            id: id,
            order: order,
            gateway: gateway,
            channel: channel,
            amount: amount,
            state: state,
            payAddress: payAddress,
            transaction: transaction,
            createdAt: createdAt,
            confirmedAt: confirmedAt,
            askedAt: askedAt,
        )
    }
}

extension Refund {
    package static func sample(
        id: ID = .sample(),
        attempt: PaymentAttempt.ID = .sample(),
        amount: Money = Money(fen: 2000),
        reason: Reason = .paidTwice,
        words: String = "",
        proposedBy: Staff.ID? = nil,
        createdAt: Date = .sample,
        state: RefundState = .requested,
        finishedAt: Date? = nil,
        refusal: String = "",
    ) -> Refund {
        Refund(
            id: id,
            attempt: attempt,
            amount: amount,
            reason: reason,
            words: words,
            proposedBy: proposedBy,
            createdAt: createdAt,
            state: state,
            finishedAt: finishedAt,
            refusal: refusal,
        )
    }
}
