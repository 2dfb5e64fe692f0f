import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Rules, camera, and what became of a photo.
struct PhotoController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/rules", use: rules)
        students.get("orders/:id/camera", use: camera)
        students.post("orders/:id/photos", use: accept)
        students.get("photos/:id", use: show)
        students.get("photos/:id/events", use: events)
        students.get("photos/:id/state", use: state)
        students.post("photos/:id/ground", use: chooseGround)
        students.get("photos/:id/contest", use: askContest)
        students.post("photos/:id/contest", use: contest)
        for rendition in PhotoRendition.allCases {
            students.get(RouterPath("photos/:id/\(rendition.rawValue).jpg")) { _, context in
                try await file(rendition, context)
            }
        }
    }

    func rules(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        return try await wanted(detail, context) ?? context.page(.photoRules(detail.summary))
    }

    func camera(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        return try await wanted(detail, context) ?? context.page(.camera(detail.summary))
    }

    func accept(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        return try await context.answering("photo", again: { .camera(detail.summary, $0) }) {
            let (source, bytes) = context.form.photo
            let photo = try await services.acceptPhoto(
                bytes,
                order: detail.summary.order.id,
                source: source,
                evidence: CaptureEvidence(device: DeviceName(request).text),
                by: context.account,
            )
            return context.redirect(to: .photo(photo))
        }
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.photo(context.id(), by: context.account)
        guard !detail.photo.awaitsPlacement else {
            return context.redirect(to: .placing(detail.photo.id))
        }
        return context.page(.photo(detail))
    }

    func chooseGround(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.photo(context.id(), by: context.account)
        guard let ground = Ground(rawValue: context.form["ground"]) else {
            return context.redirect(to: .photo(detail.photo.id))
        }
        try await services.chooseGround(ground, of: detail.photo.id, by: context.account)
        return context.redirect(to: .answers(detail.summary.order.id))
    }

    func askContest(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.photo(context.id(), by: context.account)
        guard detail.mayContest else {
            return context.redirect(to: .order(detail.summary.order.id))
        }
        return context.page(.contest(detail))
    }

    func contest(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.photo(context.id(), by: context.account)
        return try await context.answering("words", again: { .contest(detail, $0) }) {
            try await services.contestPhoto(
                detail.photo.id,
                saying: context.form["words"],
                by: context.account,
            )
            return context.redirect(to: .order(detail.summary.order.id))
        }
    }

    func state(_ request: Request, context: StudentContext) async throws -> Response {
        try context.json(try await progress(of: context.id(), by: context.account))
    }

    func events(_ request: Request, context: StudentContext) async throws -> Response {
        let (id, account): (Photo.ID, Account) = (try context.id(), context.account)
        // Strangers hear at once that this photo is not theirs.
        _ = try await services.photoState(id, by: account)
        return .events { try await progress(of: id, by: account) }
    }

    private func file(
        _ rendition: PhotoRendition,
        _ context: StudentContext,
    ) async throws -> Response {
        let bytes = try await services.photoFile(context.id(), rendition, by: context.account)
        // A photo is never overwritten; only its owner's browser keeps it.
        let cache = "private, max-age=86400, immutable"
        return context.data(bytes, type: "image/jpeg", cache: cache)
    }

    private func progress(of id: Photo.ID, by account: Account) async throws -> Progress {
        let photo = try await services.photo(id, by: account).photo
        return Progress(
            state: photo.state.rawValue,
            done: photo.state != .received || photo.awaitsPlacement,
            next: .photo(id),
        )
    }

    /// The way to the order when it takes no photo now, or to the question who may look at it.
    private func wanted(
        _ detail: OrderDetail,
        _ context: StudentContext
    ) async throws -> Response? {
        let order = detail.summary.order.id
        guard detail.actions.contains(where: { $0 == .takePhoto || $0 == .replacePhoto }) else {
            return context.redirect(to: .order(order))
        }
        let isAsked = try await services.faceAnswer(of: context.account) != nil
        return isAsked ? nil : context.redirect(to: .faceConsent(order))
    }
}

extension Form {
    /// The photo of the form and the field by which it came; empty where none was chosen.
    fileprivate var photo: (source: PhotoSource, bytes: Data) {
        for source in PhotoSource.allCases {
            if let file = file(source.field) { return (source, file.bytes) }
        }
        return (.album, Data())
    }
}
