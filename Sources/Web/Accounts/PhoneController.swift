import Domain
import Hummingbird
import Services
import Views

/// Another phone for an account.
struct PhoneController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/phone", use: ask)
        students.post("account/phone", use: sendCode)
        students.get("account/phone/:id", use: code)
        students.post("account/phone/:id", use: change)
        students.post("account/phone/:id/resend", use: resend)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.changePhone(context.account))
    }

    func sendCode(_ request: Request, context: StudentContext) async throws -> Response {
        let account = context.account
        return try await context.answering("phone", again: { .changePhone(account, $0) }) {
            let sent = try await services.requestPhoneChange(
                to: context.form["phone"],
                by: account,
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .newPhoneCode(sent.challenge))
        }
    }

    func code(_ request: Request, context: StudentContext) async throws -> Response {
        let sent = try await services.phoneChange(context.id(), by: context.account)
        return context.page(.newPhoneCode(sent, at: services.now()))
    }

    func change(_ request: Request, context: StudentContext) async throws -> Response {
        let sent = try await services.phoneChange(context.id(), by: context.account)
        let now = services.now()
        return try await context.answering(
            "code",
            again: { .newPhoneCode(sent, at: now, $0) },
        ) {
            let join = try await services.changePhone(
                sent.challenge,
                code: context.form["code"],
                by: context.account,
            )
            return context.redirect(to: join.map(Link.joinAccount) ?? .account(.centre))
        }
    }

    func resend(_ request: Request, context: StudentContext) async throws -> Response {
        let sent = try await services.phoneChange(context.id(), by: context.account)
        let now = services.now()
        return try await context.answering(
            "code",
            again: { .newPhoneCode(sent, at: now, $0) },
        ) {
            let fresh = try await services.resendSignInCode(
                sent.challenge,
                for: .phoneChange,
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .newPhoneCode(fresh.challenge))
        }
    }
}
