import Domain
import Hummingbird
import Services
import Views

/// The student's orders: list, home of one, check your answers, submit, withdraw.
struct OrderController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders", use: list)
        students.get("orders/:id", use: show)
        students.get("orders/:id/answers", use: answers)
        students.post("orders/:id/submit", use: submit)
        students.post("orders/:id/withdraw", use: withdraw)
        students.get("orders/:id/proof", use: proof)
        students.post("orders/:id/proof", use: confirmProof)
        students.post("orders/:id/received", use: receive)
    }

    func list(_ request: Request, context: StudentContext) async throws -> Response {
        let list = try await services.orders(
            by: context.account,
            tab: OrderTab(rawValue: request.query("tab")) ?? .all,
            matching: request.query("q"),
        )
        return context.page(.orders(list, at: services.now()))
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.order(try await services.order(context.id(), by: context.account)))
    }

    func answers(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard detail.actions.contains(.submit) else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.answers(detail))
    }

    func submit(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        do {
            try await services.submitOrder(id, by: context.account)
        } catch OrderError.addressMissing {
            return context.redirect(to: .orderAddress(id))
        }
        let detail = try await services.order(id, by: context.account)
        return context.redirect(to: detail.actions.contains(.pay) ? .pay(id) : .order(id))
    }

    func proof(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard detail.actions.contains(.confirmProof) else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.proof(detail))
    }

    func confirmProof(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        try await services.confirmProof(id, by: context.account)
        return context.redirect(to: .order(id))
    }

    func receive(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        try await services.receiveShipment(of: id, by: context.account)
        return context.redirect(to: .order(id))
    }

    func withdraw(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Order.ID = try context.id()
        try await services.withdrawOrder(id, by: context.account)
        return context.redirect(to: .order(id))
    }
}
