package import Domain
import Foundation

extension Transaction {
    /// Adds a photo that has just been received.
    package func insert(_ photo: Photo) throws {
        try execute(
            """
            insert into photos (id, order_id, original, byte_count, source, evidence, assessor,
                created_at, state, preview)
            values (\(photo.id), \(photo.order), \(photo.original), \(photo.byteCount),
                \(photo.source), \(try photo.evidence.map(JSONText.encode)), \(photo.assessor),
                \(photo.createdAt), \(photo.state), \(photo.preview))
            """
        )
    }

    /// The photo of that identity.
    package func photo(_ id: Photo.ID) throws -> Photo? {
        try row(
            """
            select \(Photo.columns)
            from photos p
            where p.id = \(id)
            """
        ).map(Photo.init(row:))
    }

    /// Saves the photo that was made although the machine had refused it; returns whether it was
    /// still refused.
    package func saveOverruled(_ photo: Photo) throws -> Bool {
        try execute(
            """
            update photos
            set state = \(photo.state), standard = \(photo.standard), framed = \(photo.framed),
                ground = \(photo.ground), geometry = \(try photo.geometry.map(JSONText.encode))
            where id = \(photo.id) and state = 'refused'
            """
        ) == 1
    }

    /// Saves what the check found; returns whether this was the first to say so.
    package func saveChecked(_ photo: Photo) throws -> Bool {
        let isFirst =
            try execute(
                """
                update photos
                set state = \(photo.state), inspection = \(try photo.inspection.map(JSONText.encode)),
                    standard = \(photo.standard), framed = \(photo.framed), ground = \(photo.ground),
                    alternative = \(photo.alternative?.standard),
                    alternative_facts = \(try photo.alternative.map(AlternativeFacts.encode)),
                    geometry = \(try photo.geometry.map(JSONText.encode)),
                    picture_error = \(try photo.pictureError.map(JSONText.encode)), checked_at = \(photo.checkedAt)
                where id = \(photo.id) and state = 'received'
                """
            ) == 1
        if isFirst { try keepHashes(of: photo) }
        return isFirst
    }

    /// Keeps where the student put the frame; returns false when the photo does not wait for it.
    package func savePlacement(_ placement: Placement, of id: Photo.ID) throws -> Bool {
        try execute(
            """
            update photos
            set placement = \(try JSONText.encode(placement))
            where id = \(id) and state = 'received' and assessor = 'person' and placement is null
            """
        ) == 1
    }

    /// Leaves a photo that was not looked at yet to people; returns whether this call did it.
    package func leaveToPeople(_ id: Photo.ID) throws -> Bool {
        try execute(
            """
            update photos
            set assessor = 'person'
            where id = \(id) and state = 'received' and assessor = 'machine'
            """
        ) == 1
    }

    /// Saves which of two finished photos was chosen; returns false when it was chosen already.
    package func saveChosen(_ photo: Photo) throws -> Bool {
        try execute(
            """
            update photos
            set standard = \(photo.standard), ground = \(photo.ground),
                geometry = \(try photo.geometry.map(JSONText.encode)),
                inspection = \(try photo.inspection.map(JSONText.encode)),
                alternative = \(photo.alternative?.standard),
                alternative_facts = \(try photo.alternative.map(AlternativeFacts.encode))
            where id = \(photo.id) and state = 'standardised' and ground <> \(photo.ground)
            """
        ) == 1
    }

    /// Whether a person or the registry refused a photo with the same original for any order of
    /// the account.
    package func wasRefused(_ original: ObjectKey, of account: Account.ID) throws -> Bool {
        try exists("select p.id \(Self.refused(of: account)) and p.original = \(original)")
    }

    /// What was measured of the photos that a person or the registry refused, for any order of the
    /// account.
    package func refusedMeasures(of account: Account.ID) throws -> [PhotoMeasures] {
        try rows("select p.inspection \(Self.refused(of: account)) and p.inspection is not null")
            .map { try $0.json("inspection", as: Inspection.self).measures }
    }

    private static func refused(of account: Account.ID) -> Statement {
        """
        from photos p
        join orders o on o.id = p.order_id
        where o.account_id = \(account) and (
            exists (
                select 1 from reviews r
                where r.photo_id = p.id and r.state = 'settled' and r.decision = 'refused'
                    and not exists (
                        select 1 from contests c
                        where c.review_id = r.id and c.state = 'overturned'
                    )
            )
            or exists (
                select 1 from delivery_items i
                where i.order_id = p.order_id and i.photo = p.standard and i.answer = 'refused'
            )
        )
        """
    }

    /// The order whose photo this is.
    package func orderOfPhoto(_ id: Photo.ID) throws -> Order.ID? {
        try value("select order_id from photos where id = \(id)", as: Order.ID.self)
    }
}

extension Photo {
    static var columns: Statement {
        """
        p.id, p.order_id, p.original, p.byte_count, p.source, p.evidence, p.assessor, p.placement,
            p.created_at, p.state, p.inspection, p.preview, p.standard, p.framed, p.ground, p.alternative, p.alternative_facts,
            p.geometry, p.picture_error, p.checked_at, p.shredded_at
        """
    }

    init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            original: try row["original"],
            byteCount: try row["byte_count"],
            source: try row["source"],
            evidence: try row.optionalJSON("evidence"),
            createdAt: try row["created_at"],
            assessor: try row["assessor"],
            placement: try row.optionalJSON("placement"),
            state: try row["state"],
            inspection: try row.optionalJSON("inspection"),
            preview: try row["preview"],
            standard: try row["standard"],
            framed: try row["framed"],
            ground: try row["ground"],
            alternative: try AlternativeFacts.read(row),
            geometry: try row.optionalJSON("geometry"),
            pictureError: try row.optionalJSON("picture_error"),
            checkedAt: try row["checked_at"],
            shreddedAt: try row["shredded_at"],
        )
    }
}

/// What is kept of the finished photo that was not chosen, beside its bytes.
private struct AlternativeFacts: Codable {
    let geometry: PhotoGeometry
    let inspection: Inspection

    static func encode(_ photo: AlternativePhoto) throws -> String {
        try JSONText.encode(Self(geometry: photo.geometry, inspection: photo.inspection))
    }

    static func read(_ row: Row) throws -> AlternativePhoto? {
        guard let standard: ObjectKey = try row["alternative"],
            let facts: Self = try row.optionalJSON("alternative_facts")
        else { return nil }
        return AlternativePhoto(
            standard: standard,
            geometry: facts.geometry,
            inspection: facts.inspection,
        )
    }
}
