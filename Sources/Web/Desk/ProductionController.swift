import Domain
import Foundation
import Hummingbird
import NIOCore
import Services
import Views

/// Making and packing at the desk: the list, the runs, their files.
struct ProductionController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/production", use: list)
        staff.post("desk/production/changes", use: change)
        staff.get("desk/print-runs", use: runs)
        staff.get("desk/print-runs/:id", use: run)
        staff.get("desk/print-runs/:id/prints.zip", use: files)
        staff.get("desk/print-runs/:id/packing-list", use: packingList)
        staff.get("desk/batches/:id/disc.zip", use: disc)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let list = try await services.production(filter(request), by: context.staff)
        let isAll = request.query("all") == "1"
        let news = Int(request.query("changed")).map {
            ProductionNews(changed: $0, taken: Int(request.query("taken")) ?? 0)
        }
        return context.page(.production(list, ticked: { _ in isAll }, news: news))
    }

    func change(_ request: Request, context: StaffContext) async throws -> Response {
        let filter = filter(request)
        let ids = context.form.all("order").compactMap { Order.ID($0) }
        guard let change = ProductionChange(rawValue: context.form["change"]) else {
            throw PageNotFound()
        }
        do {
            let result = try await services.changeProduction(
                change,
                of: ids,
                because: context.form["reason"],
                by: context.staff,
            )
            if let run = result.run {
                return context.redirect(to: .printRun(run, taken: result.taken))
            }
            let path = Link.production(filter).path
            return .redirect(
                to: "\(path)&changed=\(result.changed)&taken=\(result.taken)",
                type: .normal
            )
        } catch let error as ProductionError where error != .notFound {
            let list = try await services.production(filter, by: context.staff)
            let isReason = error == .reasonMissing || error == .reasonTooLong(limit: 200)
            let errors = [FieldError(isReason ? "reason" : "orders", .refusal(error))]
            let page = Page.production(
                list,
                ticked: { ids.contains($0) },
                context.form.input(errors: errors)
            )
            return context.page(page, status: error.status)
        }
    }

    func runs(_ request: Request, context: StaffContext) async throws -> Response {
        let runs = try await services.printRuns(by: context.staff, limit: DeskController.rows)
        return context.page(.printRuns(runs))
    }

    func run(_ request: Request, context: StaffContext) async throws -> Response {
        let detail = try await services.printRun(context.id(), by: context.staff)
        return context.page(.printRun(detail, taken: Int(request.query("taken")) ?? 0))
    }

    func files(_ request: Request, context: StaffContext) async throws -> Response {
        .archive(try await services.printFiles(of: context.id(), by: context.staff))
    }

    func packingList(_ request: Request, context: StaffContext) async throws -> Response {
        let id: PrintRun.ID = try context.id()
        let lines = try await services.packingList(of: id, by: context.staff)
        return context.page(.packingList(lines, of: id))
    }

    func disc(_ request: Request, context: StaffContext) async throws -> Response {
        .archive(try await services.discFiles(of: context.id(), by: context.staff))
    }

    private func filter(_ request: Request) -> ProductionFilter {
        let layout = request.query("layout")
        return ProductionFilter(
            stage: ProductionStage(rawValue: request.query("stage")) ?? .toMake,
            school: School.ID(request.query("school")),
            batch: Batch.ID(request.query("batch")),
            layout: layout.isEmpty ? nil : layout,
            page: min(Int(request.query("page")) ?? 1, 100_000),
        )
    }
}

extension Response {
    /// A ZIP that is made while it is sent; its length is not known before its end.
    fileprivate static func archive(_ stream: ArchiveStream) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/zip", .cacheControl: "private, no-store",
                .contentDisposition: "attachment; filename=\"\(stream.name)\"",
            ],
            body: ResponseBody { writer in
                for try await piece in stream {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            },
        )
    }
}
