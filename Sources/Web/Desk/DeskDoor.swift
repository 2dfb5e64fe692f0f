import Domain
import Hummingbird
import Services
import Views

/// Where staff come in.
struct DeskDoor: Sendable {
    let services: Services
    let secure: Bool

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("desk/sign-in", use: form)
        site.post("desk/sign-in", use: signIn)
    }

    func form(_ request: Request, context: SiteContext) async throws -> Response {
        context.staff == nil ? context.page(.deskSignIn()) : context.redirect(to: .desk)
    }

    func signIn(_ request: Request, context: SiteContext) async throws -> Response {
        let missing = missingSignInFields(
            login: context.form["login"],
            password: context.form["password"]
        )
        guard missing.isEmpty else {
            return context.page(
                .deskSignIn(context.form.input(errors: missing)),
                status: .unprocessableContent,
            )
        }
        do {
            let grant = try await services.signInStaff(
                login: context.form["login"],
                password: context.form["password"],
                address: context.visitor.address,
            )
            var response = context.redirect(to: .desk)
            response.startSession(.staff, grant, at: services.now(), secure: secure)
            return response
        } catch let error as AccountError {
            return again(error, context)
        }
    }

    private func again(_ error: AccountError, _ context: SiteContext) -> Response {
        let errors = [FieldError("password", .refusal(error))]
        let page = Page.deskSignIn(context.form.input(errors: errors))
        return context.page(page, status: Trouble(error).status)
    }
}
