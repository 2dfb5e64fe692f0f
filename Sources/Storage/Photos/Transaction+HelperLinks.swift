package import Domain
package import Foundation

extension Transaction {
    /// Adds a link, known by the hash of its secret only.
    package func insert(_ link: HelperLink, tokenHash: String) throws {
        try execute(
            """
            insert into helper_links (id, order_id, token_hash, made_at, expires_at)
            values (\(link.id), \(link.order), \(tokenHash), \(link.madeAt), \(link.expiresAt))
            """
        )
    }

    /// The link with that secret.
    package func helperLink(tokenHash: String) throws -> HelperLink? {
        try row(
            """
            select id, order_id, made_at, expires_at, photo_id
            from helper_links
            where token_hash = \(tokenHash)
            """
        ).map { row in
            HelperLink(
                id: try row["id"],
                order: try row["order_id"],
                madeAt: try row["made_at"],
                expiresAt: try row["expires_at"],
                photo: try row["photo_id"],
            )
        }
    }

    /// When links of an order were made since then, oldest first.
    package func helperLinks(of order: Order.ID, since: Date) throws -> [Date] {
        try rows(
            """
            select made_at
            from helper_links
            where order_id = \(order) and made_at > \(since)
            order by made_at
            """
        ).map { try $0["made_at"] }
    }

    /// Uses a link up; returns false when it was used or ran out before.
    package func use(
        _ link: HelperLink.ID,
        for photo: Photo.ID,
        at now: Date,
    ) throws -> Bool {
        try execute(
            """
            update helper_links
            set photo_id = \(photo), used_at = \(now)
            where id = \(link) and photo_id is null and expires_at > \(now)
            """
        ) == 1
    }
}
