package import Domain
import Foundation
import Storage

extension Services {
    /// What goes onto the disc for the school of a batch: the photos exactly as the registry and
    /// the students get them, named as the school asks, and an index.
    package func discFiles(of id: Batch.ID, by staff: Staff) async throws -> ArchiveStream {
        try staff.require(.downloadPackage)
        return try await database.write { tx in
            let batch = try batch(id, of: staff, in: tx)
            guard staff.school == nil || staff.school == batch.school else {
                throw BatchError.notFound
            }
            guard batch.policy.prints.disc else { throw ProductionError.discNotOffered }
            let photos = try tx.approvedPhotos(of: id, vault: vault)
            guard !photos.isEmpty else { throw ProductionError.discEmpty }
            try record(
                .discDownloaded,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["photos": String(photos.count)],
                in: tx
            )
            return ArchiveStream(
                name: "disc-\(batch.featureCode)-\(now().dayAndMinute).zip",
                files: discFiles(photos, named: batch.policy.naming),
                time: now()
            )
        }
    }

    private func discFiles(
        _ photos: [DeliverablePhoto],
        named naming: NamingTemplate,
    ) -> [ArchiveStream.File] {
        var names: Set<String> = []
        var lines = ["file,order_number,student_number,masked_name,level,sha256"]
        var files: [ArchiveStream.File] = []
        for photo in photos {
            let name = photo.fileName(naming, besides: &names)
            lines.append(
                [
                    name, photo.order.number.text, photo.identity.studentNumber,
                    photo.identity.maskedName, photo.identity.levelCode, photo.photo.rawValue,
                ].csvLine
            )
            files.append(
                ArchiveStream.File(name: name) { [objects] in try await objects.get(photo.photo) }
            )
        }
        let index = Data(lines.csvText.utf8)
        return files + [ArchiveStream.File(name: "index.csv") { index }]
    }
}
