package import Domain

extension Transaction {
    /// Keeps the hashes by which a photo is found again, where both could be computed.
    func keepHashes(of photo: Photo) throws {
        guard let measures = photo.inspection?.measures, let picture = measures.pictureHash,
            let face = measures.faceHash
        else { return }
        try execute(
            """
            insert into photo_hashes (photo_id, picture, face)
            values (\(photo.id), \(picture.hexadecimal), \(face.hexadecimal))
            on conflict do nothing
            """
        )
    }

    /// The photos that stand for the other orders of a centre, in any of its batches.
    package func hashedPhotos(
        of centre: Centre.ID,
        besides order: Order.ID
    ) throws -> [HashedPhoto] {
        try rows(
            """
            select h.photo_id, o.id as order_id, o.account_id, h.picture, h.face
            from photo_hashes h
            join orders o on o.photo_id = h.photo_id
            join batches b on b.id = o.batch_id
            where b.centre_id = \(centre) and o.id <> \(order) and o.capture <> 'cancelled'
            """
        ).map { row in
            HashedPhoto(
                photo: try row["photo_id"],
                order: try row["order_id"],
                account: try row["account_id"],
                picture: try PictureHash(stored: row["picture"]),
                face: try PictureHash(stored: row["face"]),
            )
        }
    }
}

extension PictureHash {
    fileprivate init(stored text: String) throws {
        guard let bits = UInt64(text, radix: 16) else {
            throw Fault("storage.pictureHash", isTransient: false)
        }
        self.init(bits)
    }
}
