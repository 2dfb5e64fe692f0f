import Domain
import Hummingbird
import Services
import Views

/// The partners' side, for developers; these pages exist only while sandbox partners stand in.
struct SandboxController: Sendable {
    let services: Services
    let sandbox: SandboxDesk

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("sandbox", use: index)
        site.get("sandbox/outbox", use: outbox)
        site.get("sandbox/cashier/:reference", use: cashier)
        site.post("sandbox/cashier/:reference", use: act)
        site.get("sandbox/capture-codes", use: captureCodes)
        site.get("sandbox/components", use: components)
    }

    func components(_ request: Request, context: SiteContext) async throws -> Response {
        context.page(request.query("room") == "desk" ? .deskComponents : .components)
    }

    func index(_ request: Request, context: SiteContext) async throws -> Response {
        context.page(.sandbox)
    }

    func outbox(_ request: Request, context: SiteContext) async throws -> Response {
        context.page(.sandboxOutbox(try await sandbox.outbox()))
    }

    func cashier(_ request: Request, context: SiteContext) async throws -> Response {
        let bill = try await sandbox.bill(context.parameters.require("reference"))
        return context.page(.sandboxCashier(bill), status: bill == nil ? .notFound : .ok)
    }

    func act(_ request: Request, context: SiteContext) async throws -> Response {
        let reference = try context.parameters.require("reference")
        guard let act = SandboxPayment(rawValue: context.form["act"]) else { throw PageNotFound() }
        try await sandbox.act(reference, act)
        return context.redirect(to: .sandboxCashier(reference: reference))
    }

    func captureCodes(_ request: Request, context: SiteContext) async throws -> Response {
        let codes = try services.demoCaptureCodes().map { code in
            (code, try services.drawQRCode(code.code.payload))
        }
        return context.page(.sandboxCaptureCodes(codes))
    }
}
