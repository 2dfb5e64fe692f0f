import Domain
import Hummingbird
import Services
import Views

/// Whether a machine may look at faces, and placing a photo by hand where it may not.
struct PlacingController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/face", use: ask)
        students.post("orders/:id/face", use: answer)
        students.get("account/face", use: askAgain)
        students.post("account/face", use: change)
        students.get("photos/:id/place", use: show)
        students.post("photos/:id/place", use: place)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        guard try await services.faceAnswer(of: context.account) == nil else {
            return context.redirect(to: .rules(detail.summary.order.id))
        }
        return context.page(.faceConsent(detail.summary))
    }

    func answer(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        return try await context.answering("answer", again: { .faceConsent(detail.summary, $0) }) {
            try await keep(context)
            return context.redirect(to: .rules(detail.summary.order.id))
        }
    }

    func askAgain(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.faceConsent(try await services.faceAnswer(of: context.account)))
    }

    func change(_ request: Request, context: StudentContext) async throws -> Response {
        let current = try await services.faceAnswer(of: context.account)
        return try await context.answering("answer", again: { .faceConsent(current, $0) }) {
            try await keep(context)
            return context.redirect(to: .account(.centre))
        }
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.photo(context.id(), by: context.account)
        guard let size = try await services.sizeToPlace(detail.photo) else {
            return context.redirect(to: .photo(detail.photo.id))
        }
        let spec = detail.summary.batch.policy.spec ?? .chsi
        var placement = spec.widest(on: size)
        if let typed = Placement({ request.query($0) }) {
            placement = spec.fitting(typed, on: size)
        }
        if let move = Placement.Move(rawValue: request.query("move")) {
            placement = spec.moving(placement, move, on: size)
        }
        return context.page(.placing(detail, size, at: placement))
    }

    func place(_ request: Request, context: StudentContext) async throws -> Response {
        let id: Photo.ID = try context.id()
        guard let placement = Placement({ context.form[$0] }) else {
            return context.redirect(to: .placing(id))
        }
        try await services.placePhoto(id, at: placement, by: context.account)
        return context.redirect(to: .photo(id))
    }

    private func keep(_ context: StudentContext) async throws {
        guard let answer = FaceConsent.Answer(rawValue: context.form["answer"]) else {
            throw PhotoError.faceAnswerMissing
        }
        try await services.answerFaceConsent(
            answer,
            version: context.form["version"],
            by: context.account,
        )
    }
}

extension Placement {
    /// The three numbers of a form or an address; nil where one is missing or no number.
    fileprivate init?(_ typed: (String) -> String) {
        // Far beyond any picture, and safe to reckon with.
        let band = -100_000...100_000
        guard let left = Int(typed("left")), let top = Int(typed("top")),
            let width = Int(typed("width")),
            [left, top, width].allSatisfy(band.contains)
        else { return nil }
        self.init(left: left, top: top, width: width)
    }
}
