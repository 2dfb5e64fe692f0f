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
                ].map(\.csvField).joined(separator: ",")
            )
        }
        // The mark makes spreadsheet programs read the file as UTF-8.
        let manifest = "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
        zip.add("manifest.csv", Data(manifest.utf8))
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

extension String {
    /// The text as a field of a CSV file (RFC 4180); a leading `= + - @` is made harmless to
    /// spreadsheet programs.
    fileprivate var csvField: String {
        let text = first.map { "=+-@".contains($0) } == true ? "'" + self : self
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
