package import Domain
package import Foundation

extension Transaction {
    /// The photos of a deleted account that nothing is kept for: those of cancelled orders, and
    /// those that another photo of the same order replaced.
    package func photosToShred(of account: Account.ID) throws -> [Photo] {
        try rows(
            """
            select \(Photo.columns)
            from photos p
            join orders o on o.id = p.order_id
            join accounts a on a.id = o.account_id
            where o.account_id = \(account) and a.deleted_at is not null
                and p.shredded_at is null and (o.capture = 'cancelled' or p.id <> o.photo_id)
            """
        ).map(Photo.init(row:))
    }

    /// Whether a photo outside these still has an object.
    package func isUsed(_ key: ObjectKey, besides photos: [Photo.ID]) throws -> Bool {
        try exists(
            """
            select id from photos
            where shredded_at is null and id not in \(list: photos)
                and \(key) in (original, preview, standard, framed, alternative)
            """
        )
    }

    /// Notes that the pictures of photos are gone.
    package func markShredded(_ photos: [Photo.ID], at now: Date) throws {
        try execute("delete from photo_hashes where photo_id in \(list: photos)")
        try execute("update photos set shredded_at = \(now) where id in \(list: photos)")
    }

    /// All photos of an account's orders whose pictures are there, oldest first.
    package func photos(of account: Account.ID) throws -> [Photo] {
        try rows(
            """
            select \(Photo.columns)
            from photos p
            join orders o on o.id = p.order_id
            where o.account_id = \(account) and p.shredded_at is null
            order by p.created_at
            """
        ).map(Photo.init(row:))
    }
}
