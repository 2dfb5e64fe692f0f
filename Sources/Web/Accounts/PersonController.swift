import Domain
import Hummingbird
import Services
import Views

/// The personal centre: contact data, phone, password, language, devices.
struct PersonController: Sendable {
    let services: Services
    let settings: WebSettings

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account", use: centre)
        students.get("account/contact", use: contact)
        students.post("account/contact", use: saveContact)
        students.get("account/password", use: password)
        students.post("account/password", use: setPassword)
        students.get("account/language") { _, context in
            context.redirect(to: .account(.centre))
        }
        students.post("account/language", use: setLanguage)
        students.get("account/sessions", use: sessions)
        students.post("account/sessions", use: signOutEverywhere)
        PhoneController(services: services).addRoutes(to: students)
        AddressController(services: services).addRoutes(to: students)
    }

    func centre(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.account(try await detail(context), face: context.site.face))
    }

    func contact(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.contact(try await detail(context).profile))
    }

    func saveContact(_ request: Request, context: StudentContext) async throws -> Response {
        try await context.savingContact(
            services,
            again: { .contact(Profile(), $0) },
            next: .account(.centre),
        )
    }

    func password(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.setPassword(isSet: try await detail(context).passwordSetAt != nil))
    }

    func setPassword(_ request: Request, context: StudentContext) async throws -> Response {
        let isSet = try await detail(context).passwordSetAt != nil
        return try await context.answeringPassword(
            isSet ? "old" : "new",
            again: { .setPassword(isSet: isSet, $0) },
        ) { new in
            try await services.setPassword(
                new,
                old: context.form["old"],
                by: context.account,
                keeping: context.token,
                address: context.visitor.address,
            )
            return context.redirect(to: .account(.centre))
        }
    }

    func setLanguage(_ request: Request, context: StudentContext) async throws -> Response {
        var response = context.redirect(to: .account(.centre))
        guard let language = Language(rawValue: context.form["language"]) else { return response }
        try await services.setLanguage(language, by: context.account)
        response.setCookie(
            SiteCookie.language.cookie(
                language.rawValue,
                maxAge: 365 * 86_400,
                secure: settings.secureCookies,
            )
        )
        return response
    }

    func sessions(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.sessions(try await detail(context).sessions))
    }

    func signOutEverywhere(_ request: Request, context: StudentContext) async throws -> Response {
        try await services.signOutEverywhere(by: context.account)
        var response = context.redirect(to: .signIn(next: nil))
        response.endSession(.student, secure: settings.secureCookies)
        return response
    }

    private func detail(_ context: StudentContext) async throws -> AccountDetail {
        try await services.accountDetail(
            of: context.account,
            session: context.token,
        )
    }
}
