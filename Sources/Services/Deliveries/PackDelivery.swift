package import Domain
package import Foundation
import Storage

extension Services {
    /// The package of a delivery as a ZIP: a photo per student and a manifest with hashes.
    package func deliveryPackage(_ id: Delivery.ID, by staff: Staff) async throws -> Data {
        let detail = try await delivery(id, by: staff)
        var zip = ZipArchive()
        var lines = [Self.manifestHead]
        for item in detail.items {
            zip.add(item.fileName, try await objects.get(item.photo))
            lines.append(
                [
                    item.fileName, item.orderNumber.text, item.identity.studentNumber,
                    item.identity.captureNumber, item.identity.maskedName,
                    item.identity.levelCode, item.photo.rawValue,
                ].csvLine
            )
        }
        zip.add("manifest.csv", Data(lines.csvText.utf8))
        try await database.write { tx in
            try record(
                .packageDownloaded,
                .delivery(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["photos": String(detail.items.count)],
                in: tx
            )
        }
        return try zip.data(at: detail.delivery.createdAt)
    }

    private static let manifestHead =
        "file,order_number,student_number,capture_number,masked_name,level,sha256"
}
