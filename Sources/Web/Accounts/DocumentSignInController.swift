import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Signing in by a photographed document: never by the photo alone.
struct DocumentSignInController: Sendable {
    let services: Services
    let settings: WebSettings

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("sign-in/document", use: ask)
        site.post("sign-in/document", use: read)
        site.get("sign-in/document/:id", use: show)
        site.post("sign-in/document/:id", use: enter)
        site.get("sign-in/document/:id/code") { request, context in
            context.redirect(to: .documentRead(try context.id(), next: request.wayOn))
        }
        site.post("sign-in/document/:id/code", use: sendCode)
        site.get("sign-in/code/:id", use: askCode)
        site.post("sign-in/code/:id", use: enterByCode)
    }

    func ask(_ request: Request, context: SiteContext) async throws -> Response {
        let captcha = try await services.captcha(for: context.visitor.address)
        return context.page(.documentSignIn(next: request.wayOn, captcha: captcha))
    }

    func read(_ request: Request, context: SiteContext) async throws -> Response {
        let next = request.wayOn
        return try await context.answeringPerson(
            services,
            "picture",
            again: { .documentSignIn(next: next, captcha: $0, $1) },
        ) {
            let id = try await services.readSignInDocument(
                context.form.file("picture")?.bytes ?? Data(),
                isPassport: context.form["kind"] == "passport",
                visitor: context.visitor.id,
                address: context.visitor.address,
            )
            return context.redirect(to: .documentRead(id, next: next))
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let reading = try await reading(context)
        let captcha = try await services.captcha(for: context.visitor.address)
        return context.page(.documentRead(reading, next: request.wayOn, captcha: captcha))
    }

    func enter(_ request: Request, context: SiteContext) async throws -> Response {
        let (reading, next) = (try await reading(context), request.wayOn)
        return try await context.answeringPerson(
            services,
            "number",
            missing: context.form["password"].isEmpty
                ? [FieldError("password", .enterPassword)] : [],
            again: { .documentRead(reading, next: next, captcha: $0, $1) },
        ) {
            let grant = try await services.signIn(
                with: reading,
                number: context.form["number"],
                password: context.form["password"],
                address: context.visitor.address,
                device: DeviceName(request).text,
            )
            return signedIn(grant, request)
        }
    }

    func sendCode(_ request: Request, context: SiteContext) async throws -> Response {
        let (reading, next) = (try await reading(context), request.wayOn)
        return try await context.answeringPerson(
            services,
            "number",
            again: { .documentRead(reading, next: next, captcha: $0, $1) },
        ) {
            let challenge = try await services.requestDocumentCode(
                number: context.form["number"],
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .documentCode(challenge, next: next))
        }
    }

    func askCode(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id(), for: .documentSignIn)
        return context.page(.documentCode(sent.challenge, next: request.wayOn))
    }

    func enterByCode(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id(), for: .documentSignIn)
        let next = request.wayOn
        return try await context.answering(
            "code",
            again: { .documentCode(sent.challenge, next: next, $0) },
        ) {
            let grant = try await services.signIn(
                documentCode: sent.challenge,
                code: context.form["code"],
                device: DeviceName(request).text,
            )
            return signedIn(grant, request)
        }
    }

    private func reading(_ context: SiteContext) async throws -> SignInReading {
        try await services.signInReading(context.id(), visitor: context.visitor.id)
    }

    private func signedIn(_ grant: SessionGrant, _ request: Request) -> Response {
        var response = Response.redirect(to: request.wayOn ?? Link.orders.path)
        response.startSession(.student, grant, at: services.now(), secure: settings.secureCookies)
        return response
    }
}
