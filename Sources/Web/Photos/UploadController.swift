import Domain
import HTTPTypes
import Hummingbird
import Services
import Views

/// Photos in parts: created, continued where a connection was lost, finished.
struct UploadController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.post("orders/:id/uploads", use: begin)
        students.get("uploads/:id", use: show)
        students.patch("uploads/:id", use: append)
    }

    func begin(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        let upload = try await services.beginUpload(
            order: detail.summary.order.id,
            length: request.number("Upload-Length") ?? 0,
            // Only what says that it was taken now counts as taken now.
            source: request.text("Upload-Source").flatMap(PhotoSource.init) ?? .album,
            evidence: request.evidence,
            hash: request.text("Upload-Hash").flatMap(ObjectKey.init),
            by: context.account,
        )
        var response = try answer(upload, context, status: .created)
        response.headers[.location] = Link.upload(upload.id).path
        return response
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        try answer(try await services.upload(context.id(), by: context.account), context)
    }

    func append(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Upload.ID = try context.id()
        guard let offset = request.number("Upload-Offset") else { throw PhotoError.uploadNotFound }
        let part = try await request.bytes(upTo: Upload.maximumPart)
        do {
            let upload = try await services.appendPart(
                id,
                offset: offset,
                part: part,
                by: context.account
            )
            return try answer(upload, context)
        } catch PhotoError.offsetDiffers {
            let upload = try await services.upload(id, by: context.account)
            return try answer(upload, context, status: .conflict)
        }
    }

    private func answer(
        _ upload: Upload,
        _ context: StudentContext,
        status: HTTPResponse.Status = .ok,
    ) throws -> Response {
        var response = try context.json(
            UploadAnswer(upload, at: .upload(upload.id), next: upload.photo.map(Link.photo)),
            status: status,
        )
        if let name = HTTPField.Name("Upload-Offset") {
            response.headers[name] = "\(upload.offset)"
        }
        return response
    }
}

/// How far an upload is: where to continue, and where to go once it is whole.
struct UploadAnswer: Encodable {
    let upload: String
    let offset: Int
    let length: Int
    let maximumPart: Int
    let done: Bool
    let next: String?

    /// `place`: where the upload goes on; `next`: where one goes once it is a photo.
    init(_ upload: Upload, at place: Link, next: Link?) {
        self.upload = place.path
        offset = upload.offset
        length = upload.length
        maximumPart = Upload.maximumPart
        done = upload.photo != nil
        self.next = next?.path
    }
}

extension Request {
    /// What the page's camera tells of the photo, with the device's own name.
    var evidence: CaptureEvidence {
        CaptureEvidence(
            told: text("Upload-Evidence") ?? "",
            device: DeviceName(self).text
        )
    }

    func text(_ header: String) -> String? {
        HTTPField.Name(header).flatMap { headers[$0] }
    }

    func number(_ header: String) -> Int? { text(header).flatMap { Int($0) } }
}
