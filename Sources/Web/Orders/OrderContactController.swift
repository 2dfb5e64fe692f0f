import Domain
import Hummingbird
import Services
import Views

/// The contact data on the way of an order: changed there, kept on the person.
struct OrderContactController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/contact", use: ask)
        students.post("orders/:id/contact", use: save)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let summary = try await summary(context)
        let order = summary.order
        guard order.followsProfile else { return context.redirect(to: .order(order.id)) }
        let profile = try await services.accountDetail(
            of: context.account,
            session: context.token
        ).profile
        let isMissing = request.query("missing") == "address"
        return context.page(.contact(profile, for: summary, isAddressMissing: isMissing))
    }

    func save(_ request: Request, context: StudentContext) async throws -> Response {
        let summary = try await summary(context)
        let order = summary.order
        return try await context.savingContact(
            services,
            needsAddress: order.needsAddress(summary.batch.policy),
            again: { .contact(Profile(), for: summary, $0) },
            next: order.lines.capture == .draft ? .answers(order.id) : .order(order.id),
        )
    }

    private func summary(_ context: StudentContext) async throws -> OrderSummary {
        try await services.order(context.id(), by: context.account).summary
    }
}

extension StudentContext {
    /// Saves contact data and goes on; what is wrong is shown in the form again.
    func savingContact(
        _ services: Services,
        needsAddress: Bool = false,
        again page: (FormInput) -> Page,
        next: Link,
    ) async throws -> Response {
        if form.asksToRecognise { return self.page(page(form.recognised)) }
        do {
            try await services.saveProfile(
                ProfileForm(
                    form.values(of: ProfileForm.Field.self),
                    needsAddress: needsAddress
                ),
                by: account,
            )
            return redirect(to: next)
        } catch let error as ProfileError {
            let faults = ProfileForm.Field.allCases.compactMap { field in
                error.faults[field].map { FieldError(field.rawValue, .refusal($0)) }
            }
            return self.page(page(form.input(errors: faults)), status: .unprocessableContent)
        }
    }
}

extension Form {
    /// Whether a pasted address is to be taken apart before anything is saved.
    var asksToRecognise: Bool { isOn("recognise") && !self["pasted"].trimmed.isEmpty }

    /// What was typed, with the fields of the address filled from the pasted text; a field of which
    /// it says nothing stays as it was.
    var recognised: FormInput {
        var input = input()
        for (field, value) in PastedAddress(self["pasted"]).values where !value.isEmpty {
            input.values[field.rawValue] = value
        }
        return input
    }
}
