import Domain
import Hummingbird
import Services
import Views

/// Signing in by password, and a new one for a forgotten one.
struct PasswordController: Sendable {
    let services: Services
    let settings: WebSettings

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("sign-in/password", use: ask)
        site.post("sign-in/password", use: enter)
        site.get("password", use: forgot)
        site.post("password", use: sendCode)
        site.get("password/:id", use: askNew)
        site.post("password/:id", use: reset)
        site.post("password/:id/resend", use: resend)
    }

    func ask(_ request: Request, context: SiteContext) async throws -> Response {
        let captcha = try await services.captcha(for: context.visitor.address)
        return context.page(.passwordSignIn(next: request.wayOn, captcha: captcha))
    }

    func enter(_ request: Request, context: SiteContext) async throws -> Response {
        let next = request.wayOn
        return try await context.answeringPerson(
            services,
            "number",
            missing: missingSignIn(context.form),
            again: { .passwordSignIn(next: next, captcha: $0, $1) },
        ) {
            let grant = try await services.signInWithPassword(
                number: context.form["number"],
                password: context.form["password"],
                address: context.visitor.address,
                device: DeviceName(request).text,
            )
            return signedIn(grant, to: next ?? Link.orders.path)
        }
    }

    func forgot(_ request: Request, context: SiteContext) async throws -> Response {
        let captcha = try await services.captcha(for: context.visitor.address)
        return context.page(.forgotPassword(captcha: captcha))
    }

    func sendCode(_ request: Request, context: SiteContext) async throws -> Response {
        try await context.answeringPerson(
            services,
            "phone",
            again: { .forgotPassword(captcha: $0, $1) },
        ) {
            let sent = try await services.requestPasswordReset(
                phone: context.form["phone"],
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .resetPassword(sent.challenge))
        }
    }

    func askNew(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id(), for: .passwordReset)
        return context.page(.resetPassword(sent, at: services.now()))
    }

    func reset(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id(), for: .passwordReset)
        let now = services.now()
        return try await context.answeringPassword(
            "code",
            again: { .resetPassword(sent, at: now, $0) },
        ) { new in
            let grant = try await services.resetPassword(
                sent.challenge,
                code: context.form["code"],
                new: new,
                device: DeviceName(request).text,
            )
            return signedIn(grant, to: Link.account(.centre).path)
        }
    }

    func resend(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id(), for: .passwordReset)
        let now = services.now()
        return try await context.answering(
            "code",
            again: { .resetPassword(sent, at: now, $0) },
        ) {
            let fresh = try await services.resendSignInCode(
                sent.challenge,
                for: .passwordReset,
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .resetPassword(fresh.challenge))
        }
    }

    private func missingSignIn(_ form: Form) -> [FieldError] {
        var faults: [FieldError] = []
        if form["number"].isEmpty {
            faults.append(FieldError("number", .refusal(PasswordError.numberMalformed)))
        }
        if form["password"].isEmpty { faults.append(FieldError("password", .enterPassword)) }
        return faults
    }

    private func signedIn(_ grant: SessionGrant, to path: String) -> Response {
        var response = Response.redirect(to: path)
        response.startSession(
            .student,
            grant,
            at: services.now(),
            secure: settings.secureCookies
        )
        return response
    }
}

extension Visiting {
    /// Does what a form with a new password asks; what is wrong with the password stands at it.
    func answeringPassword(
        _ field: String,
        again page: (FormInput) -> Page,
        _ change: (Password) async throws -> Response,
    ) async throws -> Response {
        let new: Password
        do throws(PasswordError) {
            new = try Password(form["new"], repeated: form["repeated"])
        } catch {
            let place = error == .repeatDiffers ? "repeated" : "new"
            let faults = [FieldError(place, .refusal(error))]
            return self.page(page(form.input(errors: faults)), status: .unprocessableContent)
        }
        return try await answering(field, again: page) { try await change(new) }
    }
}
