package import Domain
package import Foundation
import Storage

extension Services {
    /// Announces a photo that will come in parts; a file that was refused before is refused here
    /// already where its hash is told.
    package func beginUpload(
        order: Order.ID,
        length: Int,
        source: PhotoSource,
        evidence: CaptureEvidence = CaptureEvidence(),
        hash: ObjectKey? = nil,
        by account: Account,
    ) async throws -> Upload {
        try Upload.requireLength(length)
        try await requirePhotoWanted(
            order,
            source: source,
            evidence: evidence,
            hash: hash,
            by: account
        )
        let upload = Upload(
            id: id(),
            order: order,
            length: length,
            source: source,
            evidence: evidence,
            createdAt: now()
        )
        try await database.write { try $0.insert(upload) }
        return upload
    }

    /// How far an upload is.
    package func upload(_ id: Upload.ID, by account: Account) async throws -> Upload {
        let upload = try await database.read { tx -> Upload? in
            guard let upload = try tx.upload(id),
                try ownOrder(upload.order, of: account, in: tx) != nil
            else { return nil }
            return upload
        }
        guard let upload else {
            try await refuse(
                .upload(id),
                to: .student(account.id),
                as: PhotoError.uploadNotFound
            )
        }
        return upload
    }

    /// Keeps the next part; the last one makes the photo, and so does an empty one after it.
    package func appendPart(
        _ id: Upload.ID,
        offset: Int,
        part: Data,
        helper: HelperLink.ID? = nil,
        by account: Account,
    ) async throws -> Upload {
        var upload = try await upload(id, by: account)
        if upload.photo != nil { return upload }
        // The last part was kept, but then something failed: asking once more makes the photo.
        if upload.offset == upload.length, offset == upload.length, part.isEmpty {
            return try await finish(upload, helper, by: account)
        }
        try upload.requirePart(at: offset, count: part.count)
        let current = upload
        let kept = try await database.write { try $0.appendPart(part, to: current) }
        guard kept else {
            let now = try await self.upload(id, by: account)
            throw PhotoError.offsetDiffers(expected: now.offset, got: offset)
        }
        upload.offset += part.count
        return upload.offset == upload.length
            ? try await finish(upload, helper, by: account) : upload
    }

    private func finish(
        _ upload: Upload,
        _ helper: HelperLink.ID?,
        by account: Account,
    ) async throws -> Upload {
        let bytes = try await database.read { try $0.uploadedBytes(upload.id) }
        let files = try await keep(bytes)
        let photo = try await changeOwnOrder(upload.order, of: account) { order, batch, tx in
            let photo = try receive(
                files,
                Shot(source: upload.source, evidence: upload.evidence, helper: helper),
                for: order,
                batch: batch,
                by: account,
                in: tx
            )
            guard try tx.finish(upload.id, as: photo) else { throw OrderError.changedMeanwhile }
            return photo
        }
        var finished = upload
        finished.photo = photo
        return finished
    }
}
