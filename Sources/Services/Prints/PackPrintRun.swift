package import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// The files of a run: for each order its sheets at 300 dpi, named by the order number, and
    /// the registry's photo where a disc goes along.
    package func printFiles(of id: PrintRun.ID, by staff: Staff) async throws -> ArchiveStream {
        let detail = try await printRun(id, by: staff)
        let files = try await database.write { tx in
            try record(
                .printFilesDownloaded,
                .printRun(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["orders": String(detail.orders.count)],
                in: tx
            )
            return try detail.orders.flatMap { try printFiles(of: $0, in: tx) }
        }
        return ArchiveStream(
            name: "prints-\(detail.run.createdAt.dayAndMinute).zip",
            files: files,
            time: detail.run.createdAt
        )
    }

    /// What goes into which shipment, with whole addresses for the labels; each look is on record.
    package func packingList(of id: PrintRun.ID, by staff: Staff) async throws -> [PackingLine] {
        let detail = try await printRun(id, by: staff)
        return try await database.write { tx in
            try record(
                .packingListSeen,
                .printRun(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            return try detail.orders.map { summary in
                let contact = try contact(of: summary.order, in: tx)
                let isSent = summary.batch.policy.sendsToStudent
                return PackingLine(summary: summary, address: isSent ? contact?.address : nil)
            }
        }
    }

    private func printFiles(
        of summary: OrderSummary,
        in tx: Transaction,
    ) throws -> [ArchiveStream.File] {
        guard summary.order.lines.capture == .approved,
            let photo = try summary.order.photo.flatMap(tx.photo), let key = photo.standard
        else { return [] }
        let (number, offer) = (summary.order.number, summary.batch.policy.prints)
        let words = "\(number) \(summary.identity.studentNumber)"
        let sheets = try offer.layouts.map { layout in
            let sheet = try PrintSheet.smallest(SheetLayout(layout), words: words)
            return ArchiveStream.File(name: "\(number)_\(layout).jpg") { [objects, engine] in
                try await engine.draw(sheet, of: objects.get(key), as: .jpeg)
            }
        }
        let disc = ArchiveStream.File(name: "disc/\(number).jpg") { [objects] in
            try await objects.get(key)
        }
        return offer.disc ? sheets + [disc] : sheets
    }
}

extension Date {
    /// Local day and time for names of files: `20260612-1800`.
    var dayAndMinute: String {
        let parts = ChinaTime.components(self).prefix(5).map { $0 < 10 ? "0\($0)" : "\($0)" }
        return parts.prefix(3).joined() + "-" + parts.suffix(2).joined()
    }
}
