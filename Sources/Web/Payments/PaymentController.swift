import Domain
import Hummingbird
import Services
import Views

/// Paying: choose, pay, wait until the provider has spoken.
struct PaymentController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/pay", use: ask)
        students.post("orders/:id/pay", use: begin)
        students.get("payments/:id", use: show)
        students.get("payments/:id/events", use: events)
        students.get("payments/:id/state", use: state)
        students.post("payments/:id/ask", use: askNow)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard detail.actions.contains(.pay) else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.pay(detail, offer(request, detail)))
    }

    func begin(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        let order = detail.summary.order.id
        let offer = offer(request, detail)
        do {
            return try await context.answering("priceItem", again: { .pay(detail, offer, $0) }) {
                let attempt = try await services.beginPayment(
                    order: order,
                    priceItem: context.form["priceItem"],
                    gateway: context.form["gateway"],
                    in: offer.channel,
                    by: context.account,
                )
                return context.redirect(to: attempt.map { .payment($0) } ?? .order(order))
            }
        } catch OrderError.addressMissing {
            return context.redirect(to: .orderAddress(order))
        }
    }

    /// What is sold, and the ways to pay, where this request comes from.
    private func offer(_ request: Request, _ detail: OrderDetail) -> PayOffer {
        let channel = Channel(userAgent: request.headers[.userAgent] ?? "")
        return PayOffer(
            detail.summary.batch.policy,
            in: channel,
            gateways: services.gatewayKeys(detail.summary.batch.policy, in: channel),
        )
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.payment(context.id(), by: context.account)
        if detail.attempt.state == .confirmed {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        let code = try detail.attempt.payAddress.map { try services.drawQRCode($0) }
        return context.page(.payment(detail, code: code))
    }

    func askNow(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.askPayment(context.id(), by: context.account)
        return context.redirect(to: .payment(detail.attempt.id))
    }

    func state(_ request: Request, context: StudentContext) async throws -> Response {
        try context.json(try await progress(of: context.id(), by: context.account))
    }

    func events(_ request: Request, context: StudentContext) async throws -> Response {
        let (id, account): (PaymentAttempt.ID, Account) = (try context.id(), context.account)
        let before = try await services.payment(id, by: account).attempt.state
        return .events { try await progress(of: id, by: account, since: before) }
    }

    /// Done when the provider has spoken, and also when it has just told where to pay.
    private func progress(
        of id: PaymentAttempt.ID,
        by account: Account,
        since before: AttemptState = .pending,
    ) async throws -> Progress {
        let state = try await services.payment(id, by: account).attempt.state
        return Progress(
            state: state.rawValue,
            done: state != .created && (state != .pending || before == .created),
            next: .payment(id),
        )
    }
}
