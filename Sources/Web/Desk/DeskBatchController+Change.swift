import Domain
import Hummingbird
import Services
import Views

/// What staff change about a batch that there is.
extension DeskBatchController {
    func changeForm(_ request: Request, context: StaffContext) async throws -> Response {
        try context.staff.require(.manageBatches)
        let progress = try await services.batch(try context.id(), by: context.staff)
        return context.page(try await page(progress, BatchForm(progress.batch), errors: []))
    }

    func change(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Batch.ID = try context.id()
        let form = BatchForm(context.form)
        do {
            try await services.changeBatch(id, to: form, by: context.staff)
        } catch let error as BatchError {
            let errors = fieldErrors(of: error, in: form)
            guard !errors.isEmpty else { throw error }
            let progress = try await services.batch(id, by: context.staff)
            // The time of payment is not asked again once somebody has begun.
            var shown = form
            if progress.total > 0 { shown.payStage = progress.batch.policy.payStage.rawValue }
            let again = try await page(progress, shown, errors: errors)
            return context.page(again, status: .unprocessableContent)
        }
        return context.redirect(to: .deskBatch(id))
    }

    func close(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Batch.ID = try context.id()
        try await services.closeBatch(id, by: context.staff)
        return context.redirect(to: .deskBatch(id))
    }

    private func page(
        _ progress: BatchProgress,
        _ form: BatchForm,
        errors: [FieldError],
    ) async throws -> Page {
        .changeBatch(progress, form: form, levels: try await services.levels(), errors: errors)
    }
}
