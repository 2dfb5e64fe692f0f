import Domain
import Hummingbird
import Services
import Views

/// What students take with them: the registry's file and sheets to print.
struct DownloadController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("orders/:id/downloads", use: show)
        students.get("orders/:id/photo.jpg", use: photo)
        students.get("orders/:id/record.jpg", use: record)
        for format in SheetFormat.allCases {
            students.get(RouterPath("orders/:id/sheet.\(format.rawValue)")) { request, context in
                try await sheet(format, request, context)
            }
        }
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.order(context.id(), by: context.account)
        try detail.summary.order.requireDownload()
        return context.page(.downloads(detail))
    }

    func photo(_ request: Request, context: StudentContext) async throws -> Response {
        context.file(try await services.downloadPhoto(of: context.id(), by: context.account))
    }

    func record(_ request: Request, context: StudentContext) async throws -> Response {
        context.file(try await services.downloadRecord(of: context.id(), by: context.account))
    }

    private func sheet(
        _ format: SheetFormat,
        _ request: Request,
        _ context: StudentContext,
    ) async throws -> Response {
        let id: Order.ID = try context.id()
        let form = SheetForm(Form(urlEncoded: request.uri.query ?? ""))
        do {
            let file = try await services.downloadSheet(
                form,
                as: format,
                of: id,
                by: context.account
            )
            return context.file(file)
        } catch let error as SheetError {
            let detail = try await services.order(id, by: context.account)
            return context.page(
                .downloads(detail, form: form, error: error),
                status: .unprocessableContent
            )
        }
    }
}

extension StudentContext {
    fileprivate func file(_ file: Download) -> Response {
        data(file.bytes, type: file.mediaType, fileName: file.name)
    }
}

extension SheetForm {
    fileprivate init(_ form: Form) {
        self.init(
            layout: form["layout"],
            paper: form["paper"],
            cutMarks: form.isOn("marks"),
            isCaptioned: form.isOn("caption"),
        )
    }
}
