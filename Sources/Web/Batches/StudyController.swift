import Domain
import Hummingbird
import Services
import Views

/// A student's study records: the list, what is filled in, what staff are asked to correct.
struct StudyController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("records", use: list)
        students.get("enrolments/:id/details", use: askDetails)
        students.post("enrolments/:id/details", use: fillIn)
        students.get("enrolments/:id/corrections", use: askCorrection)
        students.post("enrolments/:id/corrections", use: sendCorrection)
    }

    func list(_ request: Request, context: StudentContext) async throws -> Response {
        let records = try await services.records(of: context.account)
        return context.page(.records(records, at: services.now()))
    }

    func askDetails(_ request: Request, context: StudentContext) async throws -> Response {
        let study = try await services.study(context.id(), by: context.account)
        guard study.mayType, !study.typed.isEmpty else {
            return context.redirect(to: onward(from: study))
        }
        return context.page(.studyDetails(study))
    }

    func fillIn(_ request: Request, context: StudentContext) async throws -> Response {
        let study = try await services.study(context.id(), by: context.account)
        let typed = context.form.values(of: StudyField.self)
        return try await context.filling(again: { .studyDetails(study, $0) }) {
            try await services.fillIn(study.enrolment.id, typed, by: context.account)
            return context.redirect(to: onward(from: study))
        }
    }

    func askCorrection(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(
            .askCorrection(try await services.study(context.id(), by: context.account))
        )
    }

    func sendCorrection(_ request: Request, context: StudentContext) async throws -> Response {
        let study = try await services.study(context.id(), by: context.account)
        guard let field = StudyField(rawValue: context.form["field"]) else {
            let input = context.form.input(errors: [FieldError("field", .correctionFieldMissing)])
            return context.page(.askCorrection(study, input), status: .unprocessableContent)
        }
        return try await context.filling(again: { .askCorrection(study, $0) }) {
            _ = try await services.askCorrection(
                of: study.enrolment.id,
                field,
                wanted: context.form["wanted"],
                remark: context.form["remark"],
                by: context.account,
            )
            return context.redirect(
                to: study.order.map { .order($0.id) } ?? .askCorrection(study.enrolment.id)
            )
        }
    }

    /// Before the order there is "is this you?", after it "check your answers" or the order.
    private func onward(from study: StudyDetail) -> Link {
        guard let order = study.order else { return .enrolment(study.enrolment.id) }
        return order.lines.capture == .draft ? .answers(order.id) : .order(order.id)
    }
}
