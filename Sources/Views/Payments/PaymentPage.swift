package import Domain

extension Page {
    /// One attempt to pay, while nobody knows yet; `code` is the QR code of the address to open.
    package static func payment(_ detail: PaymentDetail, code: QRCodeMatrix?) -> Page {
        switch detail.attempt.state {
        case .created, .pending, .confirmed: waitingPayment(detail, code)
        case .failed:
            endedPayment(detail, .paymentFailedTitle, .paymentFailed, .broken)
        case .closed:
            endedPayment(detail, .paymentClosedTitle, .paymentClosed, .expired)
        }
    }

    private static func waitingPayment(_ detail: PaymentDetail, _ code: QRCodeMatrix?) -> Page {
        let attempt = detail.attempt
        return .counter(
            title: .payAmount(.money(attempt.amount)),
            lead: .paymentLead(attempt.gateway),
            stepper: .journey(.pay, policy: detail.summary.policy),
            back: Link.order(detail.summary.order.id).path,
        ) {
            card(nil, .data("way", attempt.gateway)) {
                div(.class("centred")) {
                    p(.class("pay-way")) { Text.gateway(attempt.gateway) }
                    p(.money(attempt.amount), .class("price"))
                    p(.class("quiet")) {
                        Text.orderNumber
                        " "
                        orderNumber(detail.summary)
                    }
                    code.map { qrCode($0.rows, label: .paymentQR) }
                    p(.paymentUntil(attempt.expiresAt), .class("quiet"))
                }
            }
            waiting(
                events: Link.paymentEvents(attempt.id).path,
                poll: Link.paymentState(attempt.id).path,
                next: Link.payment(attempt.id).path,
            ) {
                progressBar(
                    attempt.payAddress == nil ? .paymentPreparing : .paymentWaiting,
                    percent: nil,
                )
            }
            actionBar {
                attempt.payAddress.map {
                    linkButton(.paymentOpen(attempt.gateway), to: $0, icon: .external)
                }
                postButton(
                    .paymentAskNow,
                    to: Link.askPayment(attempt.id).path,
                    .secondary,
                    icon: .refresh,
                )
            }
            attempt.askedAt.map { p(.paymentAsked($0), .class("quiet")) }
        }
    }

    private static func endedPayment(
        _ detail: PaymentDetail,
        _ title: Text,
        _ advice: Text,
        _ picture: Drawing,
    ) -> Page {
        .trouble(title: title, advice: advice, drawing: picture) {
            linkButton(.payAgain, to: Link.pay(detail.summary.order.id).path)
            linkButton(.toOrder, to: Link.order(detail.summary.order.id).path, .secondary)
        }
    }
}
