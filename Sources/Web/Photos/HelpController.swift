import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Services
import Views

/// The friend's side: the camera without signing in, and sending what it took.
struct HelpController: Sendable {
    let services: Services

    func addRoutes(to site: RouterGroup<SiteContext>) {
        site.get("help/:token", use: show)
        site.post("help/:token/photo", use: accept)
        site.get("help/:token/done", use: done)
        site.post("help/:token/uploads", use: begin)
        site.get("help/:token/uploads/:id", use: progress)
        site.patch("help/:token/uploads/:id", use: append)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let token = context.secret("token")
        let item = try await services.usableHelperCase(token)
        return context.page(.helper(item, token: token))
    }

    func done(_ request: Request, context: SiteContext) async throws -> Response {
        let item = try await services.helperCase(context.secret("token"))
        guard item.link.photo != nil else { throw HelperError.notFound }
        return context.page(.helperDone())
    }

    func accept(_ request: Request, context: SiteContext) async throws -> Response {
        let token = context.secret("token")
        let item = try await services.usableHelperCase(token)
        return try await context.answering("photo", again: { .helper(item, token: token, $0) }) {
            _ = try await services.acceptPhoto(
                context.form.file(PhotoSource.camera.field)?.bytes ?? .init(),
                order: item.link.order,
                source: .camera,
                evidence: CaptureEvidence(device: DeviceName(request).text),
                helper: item.link.id,
                by: item.account,
            )
            return context.redirect(to: .helperDone(token))
        }
    }

    func begin(_ request: Request, context: SiteContext) async throws -> Response {
        let token = context.secret("token")
        let item = try await services.usableHelperCase(token)
        let upload = try await services.beginUpload(
            order: item.link.order,
            length: request.number("Upload-Length") ?? 0,
            source: .camera,
            evidence: request.evidence,
            hash: request.text("Upload-Hash").flatMap(ObjectKey.init),
            by: item.account,
        )
        var response = try answer(upload, token, context, status: .created)
        response.headers[.location] = Link.helperUpload(token, upload.id).path
        return response
    }

    func progress(_ request: Request, context: SiteContext) async throws -> Response {
        let token = context.secret("token")
        // Asked once more after the last part, a used link still tells that it was taken.
        let item = try await services.helperCase(token)
        return try answer(try await upload(of: item, context), token, context)
    }

    func append(_ request: Request, context: SiteContext) async throws -> Response {
        let token = context.secret("token")
        let item = try await services.helperCase(token)
        let known = try await upload(of: item, context)
        if known.photo == nil { try item.link.requireUsable(at: services.now()) }
        guard let offset = request.number("Upload-Offset") else { throw PhotoError.uploadNotFound }
        let part = try await request.bytes(upTo: Upload.maximumPart)
        do {
            let upload = try await services.appendPart(
                known.id,
                offset: offset,
                part: part,
                helper: item.link.id,
                by: item.account
            )
            return try answer(upload, token, context)
        } catch PhotoError.offsetDiffers {
            return try answer(
                try await upload(of: item, context),
                token,
                context,
                status: .conflict
            )
        }
    }

    private func upload(of item: HelperCase, _ context: SiteContext) async throws -> Upload {
        let upload = try await services.upload(context.id(), by: item.account)
        guard upload.order == item.link.order else { throw PhotoError.uploadNotFound }
        return upload
    }

    private func answer(
        _ upload: Upload,
        _ token: String,
        _ context: SiteContext,
        status: HTTPResponse.Status = .ok,
    ) throws -> Response {
        try context.json(
            UploadAnswer(
                upload,
                at: .helperUpload(token, upload.id),
                next: upload.photo == nil ? nil : .helperDone(token),
            ),
            status: status,
        )
    }
}
