package import Domain
package import Foundation
import Imaging

/// A file for the student to keep.
package struct Download: Sendable {
    package let name: String
    package let mediaType: String
    package let bytes: Data
}

extension Services {
    /// The photo exactly as the registry gets it.
    package func downloadPhoto(of id: Order.ID, by account: Account) async throws -> Download {
        let (summary, bytes) = try await approvedPhoto(of: id, by: account)
        return Download(name: "\(summary.order.number).jpg", mediaType: "image/jpeg", bytes: bytes)
    }

    /// The photo with the study record in a line below it.
    package func downloadRecord(of id: Order.ID, by account: Account) async throws -> Download {
        let (summary, bytes) = try await approvedPhoto(of: id, by: account)
        let sheet = PrintSheet(recordOf: summary.recordLine)
        return Download(
            name: "\(summary.order.number)-record.jpg",
            mediaType: "image/jpeg",
            bytes: try await engine.draw(sheet, of: bytes, as: .jpeg),
        )
    }

    /// A sheet of prints; throws a `SheetError` for what does not fit or cannot be read.
    package func downloadSheet(
        _ form: SheetForm,
        as format: SheetFormat,
        of id: Order.ID,
        by account: Account,
    ) async throws -> Download {
        let (summary, bytes) = try await approvedPhoto(of: id, by: account)
        let sheet = try form.sheet(caption: summary.recordLine)
        return Download(
            name: "\(summary.order.number)-\(form.layout)-\(form.paper).\(format.rawValue)",
            mediaType: format.mediaType,
            bytes: try await engine.draw(sheet, of: bytes, as: format),
        )
    }

    private func approvedPhoto(
        of id: Order.ID,
        by account: Account
    ) async throws -> (OrderSummary, Data) {
        let detail = try await order(id, by: account)
        try detail.summary.order.requireDownload()
        guard let photo = detail.photo else { throw OrderError.photoNotReady }
        return (detail.summary, try await photoFile(photo.id, .standard, by: account))
    }
}
