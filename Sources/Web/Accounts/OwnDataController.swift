import Domain
import Hummingbird
import Services
import Views

/// What is kept of a student: seen, taken along, deleted.
struct OwnDataController: Sendable {
    let services: Services
    let settings: WebSettings

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/data", use: data)
        students.get("account/export", use: export)
        students.get("account/delete", use: askToDelete)
        students.post("account/delete", use: delete)
    }

    func data(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.accountDetail(
            of: context.account,
            session: context.token,
        )
        let looks = try await services.photoLooks(by: context.account)
        return context.page(.ownData(detail, face: context.site.face, looks: looks))
    }

    func export(_ request: Request, context: StudentContext) async throws -> Response {
        let bytes = try await services.exportAccount(
            context.account,
            session: context.token,
        )
        return context.data(
            bytes,
            type: "application/json; charset=utf-8",
            fileName: "xueying-data.json",
        )
    }

    func askToDelete(_ request: Request, context: StudentContext) async throws -> Response {
        let needed = try await services.deletionHindrance(by: context.account)
        return context.page(.deleteAccount(needed: needed))
    }

    func delete(_ request: Request, context: StudentContext) async throws -> Response {
        let needed = try await services.deletionHindrance(by: context.account)
        return try await context.answering(
            "confirmed",
            again: { .deleteAccount(needed: needed, $0) },
        ) {
            try await services.deleteAccount(
                context.account,
                confirmed: context.form.isOn("confirmed"),
            )
            var response = context.redirect(to: .home)
            response.endSession(.student, secure: settings.secureCookies)
            return response
        }
    }
}
