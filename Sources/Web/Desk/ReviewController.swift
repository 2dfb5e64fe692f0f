import Domain
import Hummingbird
import Services
import Views

/// The review desk: take, decide, undo, release.
struct ReviewController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/review", use: next)
        staff.get("desk/reviews/:id", use: show)
        staff.post("desk/reviews/:id/decision", use: decide)
        staff.post("desk/reviews/:id/undo", use: undo)
        staff.post("desk/reviews/:id/release", use: release)
        for rendition in PhotoRendition.allCases {
            staff.get("desk/photos/:id/\(rendition.rawValue).jpg") { request, context in
                try await photo(rendition, context)
            }
        }
    }

    func next(_ request: Request, context: StaffContext) async throws -> Response {
        let last = lastDecision(request)
        let takesOne = request.query("look").isEmpty
        if takesOne, let id = try await services.claimReview(by: context.staff) {
            return .redirect(to: Link.review(id).path + (last?.query ?? ""))
        }
        let queue = try await services.reviewQueue(by: context.staff)
        return context.page(.reviewQueue(queue, last: last))
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.reviewCase(try context.id(), by: context.staff)
        return context.page(.review(item, now: services.now(), last: lastDecision(request)))
    }

    func decide(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Review.ID = try context.id()
        let form = DecisionForm(context.form)
        do {
            try await services.decideReview(id, form.decision, by: context.staff)
        } catch let error as ReviewError where error.isAboutTheForm {
            let item = try await services.reviewCase(id, by: context.staff)
            let page = Page.review(item, now: services.now(), refusal: form.refused(error))
            return context.page(page, status: Trouble(error).status)
        }
        let last = form.last(id, seconds: Int(services.undoTime))
        return .redirect(to: Link.nextReview.path + (last?.query ?? ""))
    }

    func undo(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Review.ID = try context.id()
        try await services.undoReview(id, by: context.staff)
        return context.redirect(to: .review(id))
    }

    func release(_ request: Request, context: StaffContext) async throws -> Response {
        try await services.releaseReview(try context.id(), by: context.staff)
        return context.redirect(to: .nextReview)
    }

    /// The look is on record when it leaves here; the browser may keep the picture for the length
    /// of a lease, so that the next one is there at once.
    private func photo(
        _ rendition: PhotoRendition,
        _ context: StaffContext,
    ) async throws -> Response {
        let bytes = try await services.photoFile(try context.id(), rendition, by: context.staff)
        let seconds = Int(Review.leaseTime)
        return context.data(bytes, type: "image/jpeg", cache: "private, max-age=\(seconds)")
    }

    private func lastDecision(_ request: Request) -> LastDecision? {
        LastDecision(
            review: request.query("last"),
            number: request.query("number"),
            decision: request.query("decision"),
            seconds: Int(services.undoTime),
        )
    }
}
