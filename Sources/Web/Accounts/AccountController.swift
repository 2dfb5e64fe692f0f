import Domain
import Hummingbird
import Services
import Views

/// Signing in and out, and what one agrees to.
struct AccountController: Sendable {
    let services: Services
    let settings: WebSettings

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("sign-in", use: signIn)
        site.post("sign-in", use: sendCode)
        site.get("sign-in/:id", use: code)
        site.post("sign-in/:id", use: enter)
        site.post("sign-in/:id/resend", use: resend)
        site.get("sign-in/:id/owner", use: askOwner)
        site.post("sign-in/:id/owner", use: proveOwner)
        site.post("sign-in/:id/afresh", use: startAfresh)
        site.post("sign-out", use: signOut)
        site.get("agreements/:agreement", use: agreement)
        site.get("agree", use: askToAgree)
        site.post("agree", use: agree)
    }

    func signIn(_ request: Request, context: SiteContext) async throws -> Response {
        if context.account != nil { return onward(request) }
        let captcha = try await services.captcha(for: context.visitor.address)
        let (next, offer) = (request.wayOn, await offer(on: request))
        return context.page(.signIn(next: next, offer: offer, captcha: captcha))
    }

    func sendCode(_ request: Request, context: SiteContext) async throws -> Response {
        let (next, offer) = (request.wayOn, await offer(on: request))
        return try await context.answeringPerson(
            services,
            "phone",
            missing: phoneFaults(context.form),
            again: { .signIn(next: next, offer: offer, captcha: $0, $1) },
        ) {
            let sent = try await services.requestSignInCode(
                phone: context.form["phone"],
                agreed: context.form.isOn("agreed"),
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .signInCode(sent.challenge, next: next))
        }
    }

    func code(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id())
        return context.page(.signInCode(sent, next: request.wayOn, at: services.now()))
    }

    func enter(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id())
        let (next, now) = (request.wayOn, services.now())
        do {
            return try await context.answering(
                "code",
                again: { .signInCode(sent, next: next, at: now, $0) },
            ) {
                let grant = try await services.signIn(
                    sent.challenge,
                    code: context.form["code"],
                    language: context.language,
                    device: DeviceName(request).text,
                )
                return onward(request, with: grant)
            }
        } catch JoinError.ownerUnproved {
            return context.redirect(to: .proveOwner(sent.challenge, next: next))
        }
    }

    func resend(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.sentCode(context.id())
        let (next, now) = (request.wayOn, services.now())
        return try await context.answering(
            "code",
            again: { .signInCode(sent, next: next, at: now, $0) },
        ) {
            let fresh = try await services.resendSignInCode(
                sent.challenge,
                address: context.visitor.address,
                language: context.language,
            )
            return context.redirect(to: .signInCode(fresh.challenge, next: next))
        }
    }

    func askOwner(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.phoneInDoubt(context.id())
        return context.page(.proveOwner(sent, next: request.wayOn))
    }

    func proveOwner(_ request: Request, context: SiteContext) async throws -> Response {
        let sent = try await services.phoneInDoubt(context.id())
        let next = request.wayOn
        return try await context.answering(
            "document",
            again: { .proveOwner(sent, next: next, $0) },
        ) {
            let grant = try await services.signIn(
                sent.challenge,
                as: context.form.ownerProof,
                address: context.visitor.address,
                language: context.language,
                device: DeviceName(request).text,
            )
            return onward(request, with: grant)
        }
    }

    func startAfresh(_ request: Request, context: SiteContext) async throws -> Response {
        let grant = try await services.startAfresh(
            context.id(),
            language: context.language,
            device: DeviceName(request).text,
        )
        return onward(request, with: grant)
    }

    func signOut(_ request: Request, context: SiteContext) async throws -> Response {
        if let token = context.visitor.studentToken { try await services.signOut(session: token) }
        var response = context.redirect(to: .home)
        response.endSession(.student, secure: settings.secureCookies)
        return response
    }

    func agreement(_ request: Request, context: SiteContext) async throws -> Response {
        guard let agreement = context.parameters.get("agreement").flatMap(Agreement.init(rawValue:))
        else { throw PageNotFound() }
        return context.page(.agreement(agreement))
    }

    func askToAgree(_ request: Request, context: SiteContext) async throws -> Response {
        guard context.account != nil else { throw AccountError.signedOut }
        guard !context.owedAgreements.isEmpty else { return onward(request) }
        return context.page(.agree(to: context.owedAgreements, next: request.wayOn))
    }

    func agree(_ request: Request, context: SiteContext) async throws -> Response {
        guard let account = context.account else { throw AccountError.signedOut }
        let (owed, next) = (context.owedAgreements, request.wayOn)
        return try await context.answering("agreed", again: { .agree(to: owed, next: next, $0) }) {
            guard context.form.isOn("agreed") else { throw AccountError.agreementMissing }
            let shown = owed.map { ($0, context.form["version-\($0.rawValue)"]) }
            try await services.agree(
                to: Dictionary(shown) { first, _ in first },
                by: account,
            )
            return onward(request)
        }
    }

    /// The batch that the student was going to, as far as the way on names one.
    private func offer(on request: Request) async -> BatchOffer? {
        let parts = (request.wayOn ?? "").split(separator: "/")
        guard parts.count > 1, parts[0] == "b" else { return nil }
        // A code that leads nowhere, or no more, is told on the page that it leads to.
        return try? await services.offer(FeatureCode(String(parts[1])))
    }

    private func onward(_ request: Request) -> Response {
        .redirect(to: request.wayOn ?? Link.orders.path)
    }

    private func onward(_ request: Request, with grant: SessionGrant) -> Response {
        var response = onward(request)
        let now = services.now()
        response.startSession(.student, grant, at: now, secure: settings.secureCookies)
        return response
    }

    private func phoneFaults(_ form: Form) -> [FieldError] {
        var faults: [FieldError] = []
        do { _ = try PhoneNumber(form["phone"]) } catch {
            faults.append(FieldError("phone", error.explanation.advice))
        }
        if !form.isOn("agreed") {
            faults.append(FieldError("agreed", AccountError.agreementMissing.explanation.advice))
        }
        return faults
    }
}
