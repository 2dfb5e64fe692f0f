import Domain
import Foundation
import Views

extension Sample {
    static func summary(
        _ lines: OrderLines = OrderLines(payment: .due),
        policy: BatchPolicy = policy(),
        submissions: Int = 0,
        repairBy: Date? = nil,
    ) -> OrderSummary {
        OrderSummary(
            order: Order(
                id: id(7),
                number: OrderNumber(centre: "0000", at: now),
                account: id(5),
                enrolment: id(4),
                batch: id(3),
                createdAt: now,
                lines: lines,
                photo: id(8),
                submissions: submissions,
                repairBy: repairBy,
            ),
            identity: identity,
            school: school,
            level: level,
            batch: batch(policy),
            centre: centre,
        )
    }

    static func detail(
        _ summary: OrderSummary = summary(),
        photo: Photo? = nil,
        refusal: Review? = nil,
        registryReason: String? = nil,
        contest: Contest? = nil,
        recapture: RecaptureRequest? = nil,
        history: [(String, TimeInterval)] = [],
        promisedBy: Date? = nil,
        registryBy: Date? = nil,
        refunds: [Refund] = [],
        mayAskRefund: Bool = false,
        at now: Date = now,
    ) -> OrderDetail {
        OrderDetail(
            summary: summary,
            photo: photo,
            contact: contact,
            refusal: refusal,
            registryReason: registryReason,
            contest: contest,
            recapture: recapture,
            history: history.map { entry($0.0, at: Sample.now + $0.1) },
            attempts: refunds.isEmpty && !mayAskRefund ? [] : [attempt(.confirmed)],
            actions: summary.order.actions(policy: summary.batch.policy, taken: false, at: now),
            hindrance: summary.order.hindrance(policy: summary.batch.policy, at: now),
            reviewPromisedBy: promisedBy,
            promiseOfToday: now + 56 * 3600,
            registryPromisedBy: registryBy,
            readAt: now,
            refunds: refunds,
            mayAskRefund: mayAskRefund,
        )
    }

    static let contact = OrderContact(
        Profile(name: "王小明", email: "wang@example.com", qq: "100012345"),
        phone: "13812345678",
    ).masked

    static func entry(_ action: String, at date: Date) -> AuditEntry {
        AuditEntry(
            id: id(9),
            at: date,
            centre: nil,
            principalKind: "student",
            principalName: "",
            action: action,
            subjectKind: "order",
            subject: "",
            facts: "{}",
        )
    }

    static var refusal: Review {
        Review(
            id: id(10),
            order: id(7),
            photo: id(8),
            stage: .first,
            openedAt: now,
            dueAt: now + 86_400,
            excluded: nil,
            state: .settled,
            decision: .refused(reasons: [.hair, .clothing], remark: "刘海盖住了左边眉毛"),
            decidedBy: id(11),
            decidedAt: now + 7200,
        )
    }

    static func attempt(_ state: AttemptState = .pending, address: Bool = true) -> PaymentAttempt {
        PaymentAttempt(
            id: id(12),
            order: id(7),
            gateway: "sandbox",
            amount: Money(fen: 2000),
            state: state,
            payAddress: address ? "https://pay.example/abc" : nil,
            createdAt: now,
            askedAt: now + 60,
        )
    }

    static func payment(_ state: AttemptState = .pending) -> PaymentDetail {
        PaymentDetail(
            attempt: attempt(state),
            summary: summary(OrderLines(capture: .submitted, payment: .pending)),
        )
    }
}

extension Sample {
    static let draft = detail(
        summary(OrderLines(capture: .draft, payment: .due)),
        photo: photo(.standardised),
    )

    static let due = detail(summary(OrderLines(capture: .submitted, payment: .due)))

    static let payOffer = PayOffer(policy(), gateways: ["wechatPay", "alipay"])

    /// An order whose prints go to the student.
    static var sent: OrderSummary {
        var policy = policy()
        policy.fulfilment = .student
        return summary(policy: policy)
    }

    static let inReview = detail(
        summary(OrderLines(capture: .submitted, payment: .paid)),
        photo: photo(.standardised),
        history: [
            ("order.capture.photoAccepted", 0), ("order.capture.submitted", 600),
            ("order.payment.pending", 650), ("order.payment.paid", 700),
        ],
        promisedBy: now + 2 * 86_400,
    )

    static let refundable = detail(
        summary(OrderLines(capture: .submitted, payment: .paid)),
        photo: photo(.standardised),
        mayAskRefund: true,
    )

    static func refunded(_ state: RefundState) -> OrderDetail {
        let refund = Refund(
            id: id(14),
            attempt: attempt(.confirmed).id,
            amount: attempt(.confirmed).amount,
            reason: .asked,
            createdAt: now,
            state: state,
            finishedAt: state == .done ? now + 60 : nil,
            refusal: state == .failed ? "余额不足" : "",
        )
        let line: PaymentState = state == .done ? .refunded : .refunding
        return detail(
            summary(OrderLines(capture: .cancelled, payment: line)),
            refunds: [refund]
        )
    }

    static let refused = detail(
        summary(
            OrderLines(capture: .rejected, payment: .paid),
            repairBy: now + 7 * 86_400,
        ),
        photo: photo(.standardised),
        refusal: refusal,
        history: [
            ("order.capture.submitted", 600), ("order.payment.paid", 700),
            ("order.capture.refused", 7200),
        ],
    )

    static func listed(_ detail: OrderDetail) -> ListedOrder {
        ListedOrder(
            summary: detail.summary,
            attempts: detail.attempts,
            actions: detail.actions,
            hindrance: detail.hindrance,
        )
    }

    static let registered = detail(
        summary(OrderLines(capture: .approved, payment: .paid, registry: .accepted)),
        photo: photo(.standardised),
        history: [("order.registry.accepted", 7200)],
    )

    static let returned = detail(
        summary(
            OrderLines(capture: .rejected, payment: .paid, registry: .refused),
            repairBy: now + 7 * 86_400,
        ),
        photo: photo(.standardised),
        registryReason: "图像与学籍照片差异较大",
        history: [("order.registry.refused", 7200)],
    )

    static let contested = detail(
        refused.summary,
        photo: photo(.standardised),
        refusal: refusal,
        contest: contest(),
    )

    static func contest(_ state: ContestState = .open, photo: Photo.ID = id(8)) -> Contest {
        Contest(
            id: id(13),
            order: id(7),
            photo: photo,
            review: id(10),
            refusedBy: id(11),
            words: "眉毛完全露出，看左边就知道",
            openedAt: now,
            dueAt: now + 2 * 86_400,
            state: state,
            answer: state == .open ? "" : "左边眉毛被盖住三分之一",
            answeredBy: state == .open ? nil : id(14),
            answeredAt: state == .open ? nil : now + 86_400,
        )
    }

    static let matrix = QRCodeMatrix(
        rows: (0..<25).map { y in (0..<25).map { x in (x * 7 + y * 13 + x * y) % 3 == 0 } }
    )

    static let message = SandboxMessage(
        id: "1",
        channel: "sms",
        address: "13812345678",
        text: "【学影】验证码 123456",
        sentAt: now,
    )

    static let bill = SandboxBill(
        reference: "00000000000040008000000000000012",
        amount: Money(fen: 2000),
        title: "图像采集",
        state: "waiting",
    )

    static let demoCode = DemoCaptureCode(code: CaptureCode("demo"), identity: identity)
}
