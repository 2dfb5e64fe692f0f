import Domain
import Hummingbird
import Services
import Views

/// Proving an enrolment without a code: by the roster, or by the student's own word.
struct ProofController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("b/:code/roster", use: askRoster)
        students.post("b/:code/roster", use: matchRoster)
        students.get("b/:code/declaration", use: askDeclaration)
        students.post("b/:code/declaration", use: declare)
    }

    func askRoster(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        try offer.batch.policy.requireWay(.roster)
        return try await context.afterCheck(services, of: offer) {
            .rosterMatch(offer, checked: $0)
        }
    }

    func matchRoster(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let check = try await context.check(services, of: offer)
        return try await context.filling(again: { .rosterMatch(offer, checked: check, $0) }) {
            let id = try await services.matchRoster(
                document: context.form["documentNumber"],
                level: context.form["level"],
                batch: offer.batch.featureCode,
                by: context.account,
            )
            return context.redirect(to: .enrolment(id))
        }
    }

    func askDeclaration(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        try offer.batch.policy.requireWay(.declaration)
        return try await context.afterCheck(services, of: offer) {
            .declaration(offer, checked: $0)
        }
    }

    func declare(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let declaration = Declaration(
            name: context.form["name"],
            documentNumber: context.form["documentNumber"],
            level: context.form["level"],
            studentNumber: context.form["studentNumber"],
            major: context.form["major"],
        )
        let check = try await context.check(services, of: offer)
        return try await context.filling(again: { .declaration(offer, checked: check, $0) }) {
            let id = try await services.declareEnrolment(
                declaration,
                batch: offer.batch.featureCode,
                by: context.account,
            )
            return context.redirect(to: .enrolment(id))
        }
    }
}

extension Visiting {
    /// Does what a form about a study record asks; what its fields can mend shows it again.
    func filling(
        again page: (FormInput) -> Page,
        _ change: () async throws -> Response,
    ) async throws -> Response {
        do {
            return try await change()
        } catch let error as DeclarationRefusal {
            return self.page(page(form.input(errors: error.fieldErrors)), status: error.status)
        } catch let error as EnrolmentError {
            let errors = fieldErrors(of: error)
            guard !errors.isEmpty else { throw error }
            return self.page(page(form.input(errors: errors)), status: error.status)
        }
    }
}
