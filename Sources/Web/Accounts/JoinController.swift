import Domain
import Hummingbird
import Services
import Views

/// Joining another account of the same person.
struct JoinController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/join", use: ask)
        students.post("account/join", use: begin)
        students.get("account/join/:id", use: plan)
        students.post("account/join/:id", use: join)
        students.post("account/join/:id/owner", use: prove)
        students.get("account/join/:id/owner", use: back)
        students.post("account/join/:id/number", use: takeNumber)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.joinAccounts())
    }

    func begin(_ request: Request, context: StudentContext) async throws -> Response {
        try await context.answering("number", again: { .joinAccounts($0) }) {
            let id = try await services.beginJoin(
                number: context.form["number"],
                password: context.form["password"],
                by: context.account,
                address: context.visitor.address,
            )
            return context.redirect(to: .joinAccount(id))
        }
    }

    func plan(_ request: Request, context: StudentContext) async throws -> Response {
        let (join, plan) = try await services.join(context.id(), by: context.account)
        guard let plan else { return context.page(.proveJoin(join.id)) }
        return context.page(.joinPlan(join.id, plan))
    }

    func prove(_ request: Request, context: StudentContext) async throws -> Response {
        let (join, _) = try await services.join(context.id(), by: context.account)
        return try await context.answering("document", again: { .proveJoin(join.id, $0) }) {
            try await services.proveJoin(
                join.id,
                by: context.form.ownerProof,
                account: context.account,
                address: context.visitor.address,
            )
            return context.redirect(to: .joinAccount(join.id))
        }
    }

    func back(_ request: Request, context: StudentContext) async throws -> Response {
        context.redirect(to: .joinAccount(try context.id()))
    }

    func join(_ request: Request, context: StudentContext) async throws -> Response {
        let (join, plan) = try await services.join(context.id(), by: context.account)
        guard let plan else { return context.redirect(to: .joinAccount(join.id)) }
        let answers = JoinQuestion.allCases.map { question in
            (question, JoinSide(rawValue: context.form[question.rawValue]))
        }
        let decided = Dictionary(answers) { first, _ in first }.compactMapValues(\.self)
        let missing = plan.questions.filter { decided[$0] == nil }.map { question in
            FieldError(question.rawValue, .refusal(JoinError.choiceMissing(question)))
        }
        guard missing.isEmpty else {
            let page = Page.joinPlan(join.id, plan, context.form.input(errors: missing))
            return context.page(page, status: .unprocessableContent)
        }
        return try await context.answering("join", again: { .joinPlan(join.id, plan, $0) }) {
            try await services.joinAccounts(join.id, decided, by: context.account)
            return context.redirect(to: .orders)
        }
    }

    func takeNumber(_ request: Request, context: StudentContext) async throws -> Response {
        try await services.takeNumber(context.id(), by: context.account)
        return context.redirect(to: .account(.centre))
    }
}

extension Form {
    /// What was typed to show who the holder of an account is.
    var ownerProof: OwnerProof {
        OwnerProof(document: self["document"], password: self["password"])
    }
}
