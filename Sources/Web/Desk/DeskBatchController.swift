import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Batches at the desk.
struct DeskBatchController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/batches", use: list)
        staff.get("desk/batches/new", use: form)
        staff.post("desk/batches/new", use: create)
        staff.get("desk/batches/:id", use: show)
        staff.get("desk/batches/:id/change", use: changeForm)
        staff.post("desk/batches/:id/change", use: change)
        staff.post("desk/batches/:id/close", use: close)
        staff.get("desk/batches/:id/code.svg", use: code)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let kind = CollectionKind(rawValue: request.query("kind"))
        let batches = try await services.batches(by: context.staff).filter {
            kind == nil || $0.batch.policy.kind == kind
        }
        return context.page(.batchList(batches, kind: kind, for: context.staff))
    }

    func form(_ request: Request, context: StaffContext) async throws -> Response {
        try context.staff.require(.manageBatches)
        let preset = try preset(request)
        var form = preset?.form ?? BatchForm()
        form.batch = services.newBatchID().description
        return context.page(try await newBatch(form, preset, errors: [], context))
    }

    func create(_ request: Request, context: StaffContext) async throws -> Response {
        let form = BatchForm(context.form)
        do {
            return context.redirect(
                to: .deskBatch(try await services.createBatch(form, by: context.staff))
            )
        } catch let error as BatchError {
            let errors = fieldErrors(of: error, in: form)
            guard !errors.isEmpty else { throw error }
            let page = try await newBatch(form, try preset(request), errors: errors, context)
            return context.page(page, status: .unprocessableContent)
        }
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Batch.ID = try context.id()
        let progress = try await services.batch(id, by: context.staff)
        let deliveries =
            context.staff.may(.downloadPackage)
            ? try await services.deliveries(batch: id, by: context.staff) : []
        let address = address(of: progress.batch)
        return context.page(
            .deskBatch(
                progress,
                deliveries: deliveries,
                levels: try await services.levels(),
                address: address,
                code: try services.drawQRCode(address),
                for: context.staff,
                at: services.now(),
            )
        )
    }

    func code(_ request: Request, context: StaffContext) async throws -> Response {
        let progress = try await services.batch(try context.id(), by: context.staff)
        let matrix = try services.drawQRCode(address(of: progress.batch))
        return context.data(Data(qrCodeDocument(matrix).utf8), type: "image/svg+xml")
    }

    private func address(of batch: Batch) -> String {
        services.publicURL + Link.batch(batch.featureCode).path
    }

    private func preset(_ request: Request) throws -> BatchPreset? {
        let name = request.query("preset")
        if name.isEmpty { return nil }
        guard let preset = BatchPreset(rawValue: name) else { throw BatchError.notFound }
        return preset
    }

    private func newBatch(
        _ form: BatchForm,
        _ preset: BatchPreset?,
        errors: [FieldError],
        _ context: StaffContext,
    ) async throws -> Page {
        .newBatch(
            form,
            preset: preset,
            schools: try await services.schools(by: context.staff),
            levels: try await services.levels(),
            errors: errors,
        )
    }
}
