import Domain
import Hummingbird
import Services
import Views

/// The technical check of closed batches: starting it, and judging what it found.
struct TechnicalCheckController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/batches/:id/check", use: show)
        staff.post("desk/batches/:id/check", use: start)
        staff.get("desk/findings/:id", use: finding)
        staff.post("desk/findings/:id", use: judge)
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let overview = try await services.technicalCheck(of: context.id(), by: context.staff)
        return context.page(.technicalCheck(overview))
    }

    func start(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Batch.ID = try context.id()
        try await services.startTechnicalCheck(of: id, by: context.staff)
        return context.redirect(to: .technicalCheck(id))
    }

    func finding(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.finding(context.id(), by: context.staff)
        return context.page(.finding(item, at: services.now()))
    }

    func judge(_ request: Request, context: StaffContext) async throws -> Response {
        let item = try await services.finding(context.id(), by: context.staff)
        return try await context.answering(
            sanction: "words",
            again: { .finding(item, at: services.now(), $0) },
        ) {
            switch FindingState.Event(rawValue: context.form["outcome"]) {
            case nil: throw SanctionError.outcomeMissing
            case .dismissed:
                try await services.dismissFinding(
                    item.finding.id,
                    saying: context.form["words"],
                    by: context.staff,
                )
                return context.redirect(to: .technicalCheck(item.summary.batch.id))
            case .pursued:
                let id = try await services.proposeSanction(
                    because: item.finding.id,
                    saying: context.form["words"],
                    banUntil: context.form["banUntil"],
                    by: context.staff,
                )
                return context.redirect(to: .deskSanction(id))
            }
        }
    }
}

extension Visiting {
    /// Does what a form about a sanction asks; what is wrong is told at the field that it is about.
    func answering(
        sanction words: String,
        again page: (FormInput) -> Page,
        _ change: () async throws -> Response,
    ) async throws -> Response {
        do {
            return try await change()
        } catch let error as SanctionError {
            let field =
                switch error {
                case .outcomeMissing: "outcome"
                case .banEndWrong: "banUntil"
                default: words
                }
            return try await answering(field, again: page) { throw error }
        }
    }
}
