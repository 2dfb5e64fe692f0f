import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The picture of an account, for its owner alone.
struct AvatarController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/avatar", use: ask)
        students.post("account/avatar", use: save)
        students.get("account/avatar/remove") { _, context in
            context.redirect(to: .account(.avatar))
        }
        students.post("account/avatar/remove", use: remove)
        students.get("account/avatar/picture.jpg", use: picture)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.avatar(context.site.face))
    }

    func save(_ request: Request, context: StudentContext) async throws -> Response {
        let face = context.site.face
        return try await context.answering("picture", again: { .avatar(face, $0) }) {
            try await services.saveAvatar(
                context.form.file("picture")?.bytes ?? Data(),
                by: context.account,
            )
            return context.redirect(to: .account(.centre))
        }
    }

    func remove(_ request: Request, context: StudentContext) async throws -> Response {
        try await services.removeAvatar(by: context.account)
        return context.redirect(to: .account(.avatar))
    }

    func picture(_ request: Request, context: StudentContext) async throws -> Response {
        guard let avatar = try await services.avatar(by: context.account) else {
            throw PageNotFound()
        }
        return context.data(avatar.picture, type: "image/jpeg", cache: "private, max-age=3600")
    }
}
