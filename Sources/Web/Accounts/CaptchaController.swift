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

extension Services {
    /// What stands on a form against programs: nothing that is wrong, or the words and a fresh
    /// question to show the form again with.
    func faultOfPerson(in context: SiteContext) async throws -> FieldError? {
        do {
            try await requirePerson(
                Captcha.ID(context.form["captcha"]),
                answer: context.form["person"],
                address: context.visitor.address,
            )
            return nil
        } catch let error as CaptchaError {
            return FieldError("person", .refusal(error))
        }
    }
}
