package import Domain
package import Foundation

extension Transaction {
    /// Adds an upload that has received nothing yet.
    package func insert(_ upload: Upload) throws {
        try execute(
            """
            insert into uploads (id, order_id, length, source, evidence, created_at, received)
            values (\(upload.id), \(upload.order), \(upload.length), \(upload.source),
                \(try JSONText.encode(upload.evidence)), \(upload.createdAt), \(upload.offset))
            """
        )
    }

    /// The upload of that identity.
    package func upload(_ id: Upload.ID) throws -> Upload? {
        try row(
            """
            select id, order_id, length, source, evidence, created_at, received, photo_id
            from uploads
            where id = \(id)
            """
        ).map { row in
            Upload(
                id: try row["id"],
                order: try row["order_id"],
                length: try row["length"],
                source: try row["source"],
                evidence: try row.optionalJSON("evidence") ?? CaptureEvidence(),
                createdAt: try row["created_at"],
                offset: try row["received"],
                photo: try row["photo_id"],
            )
        }
    }

    /// Keeps a part that continues what is there; returns false when another part came first.
    package func appendPart(_ bytes: Data, to upload: Upload) throws -> Bool {
        let grown = try execute(
            """
            update uploads
            set received = \(upload.offset + bytes.count)
            where id = \(upload.id) and received = \(upload.offset)
            """
        )
        guard grown == 1 else { return false }
        try execute(
            """
            insert into upload_parts (upload_id, start, bytes)
            values (\(upload.id), \(upload.offset), \(bytes))
            """
        )
        return true
    }

    /// All bytes received so far, in order.
    package func uploadedBytes(_ id: Upload.ID) throws -> Data {
        try rows("select bytes from upload_parts where upload_id = \(id) order by start")
            .reduce(into: Data()) { $0 += try $1["bytes", Data.self] }
    }

    /// Ends an upload: it became a photo and its parts can go.
    ///
    /// Returns whether this call did it.
    package func finish(_ upload: Upload.ID, as photo: Photo.ID) throws -> Bool {
        let changed = try execute(
            "update uploads set photo_id = \(photo) where id = \(upload) and photo_id is null"
        )
        guard changed == 1 else { return false }
        try execute("delete from upload_parts where upload_id = \(upload)")
        return true
    }
}
