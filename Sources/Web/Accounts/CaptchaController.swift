import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The picture and the sound of a question for persons.
struct CaptchaController: Sendable {
    let services: Services

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("captchas/:id/picture.svg", use: picture)
        site.get("captchas/:id/sound.wav", use: sound)
    }

    func picture(_ request: Request, context: SiteContext) async throws -> Response {
        let captcha = try await captcha(context)
        let drawing = captchaDrawing(captcha, jitter: services.captchaJitter(captcha.id))
        return context.data(Data(drawing.utf8), type: "image/svg+xml")
    }

    func sound(_ request: Request, context: SiteContext) async throws -> Response {
        context.data(Data(captchaSound(try await captcha(context))), type: "audio/wav")
    }

    private func captcha(_ context: SiteContext) async throws -> Captcha {
        guard let captcha = try await services.captcha(context.id()) else { throw PageNotFound() }
        return captcha
    }
}

extension SiteContext {
    /// Does what a form asks that programs send too: what is `missing`, and after it the question
    /// for persons where the address is suspicious, stand on the form with a fresh question.
    func answeringPerson(
        _ services: Services,
        _ field: String,
        missing: [FieldError] = [],
        again page: (Captcha.ID?, FormInput) -> Page,
        _ change: () async throws -> Response,
    ) async throws -> Response {
        let person = missing.isEmpty ? try await faultOfPerson(services) : nil
        let faults = missing + [person].compactMap(\.self)
        let captcha = try await services.captcha(for: visitor.address)
        guard faults.isEmpty else {
            return self.page(
                page(captcha, form.input(errors: faults)),
                status: .unprocessableContent,
            )
        }
        return try await answering(field, again: { page(captcha, $0) }, change)
    }

    private func faultOfPerson(_ services: Services) async throws -> FieldError? {
        do {
            try await services.requirePerson(
                Captcha.ID(form["captcha"]),
                answer: form["person"],
                address: visitor.address,
            )
            return nil
        } catch let error as CaptchaError {
            return FieldError("person", .refusal(error))
        }
    }
}
