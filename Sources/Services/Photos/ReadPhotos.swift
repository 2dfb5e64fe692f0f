package import Domain
package import Foundation
import Storage

extension Services {
    /// A photo with its order, for the student.
    package func photo(_ id: Photo.ID, by account: Account) async throws -> PhotoDetail {
        let detail = try await database.read { tx -> PhotoDetail? in
            guard let photo = try tx.photo(id),
                let summary = try tx.orderSummary(photo.order, vault: vault),
                summary.order.account == account.id
            else { return nil }
            let open = try tx.openReview(of: photo.order)
            return PhotoDetail(
                photo: photo,
                summary: summary,
                actions: actions(of: summary, while: open),
                contest: try tx.contest(of: photo.id),
            )
        }
        guard let detail else {
            try await refuse(.photo(id), to: .student(account.id), as: PhotoError.notFound)
        }
        return detail
    }

    /// How far the check of a photo is.
    package func photoState(_ id: Photo.ID, by account: Account) async throws -> PhotoState {
        try await photo(id, by: account).photo.state
    }

    /// The bytes of a student's own photo as JPEG.
    package func photoFile(
        _ id: Photo.ID,
        _ rendition: PhotoRendition,
        by account: Account,
    ) async throws -> Data {
        try await bytes(of: photo(id, by: account).photo, rendition)
    }

    /// The bytes of a photo for staff; the look is on record.
    package func photoFile(
        _ id: Photo.ID,
        _ rendition: PhotoRendition,
        by staff: Staff,
    ) async throws -> Data {
        let photo = try await database.write { tx -> Photo in
            guard let photo = try tx.photo(id), let order = try tx.order(photo.order),
                let batch = try tx.batch(order.batch), batch.centre == staff.centre,
                staff.school == nil || staff.school == batch.school
            else { throw PhotoError.notFound }
            guard !staff.stages.isEmpty || staff.may(.viewOrders) else {
                throw AccountError.permissionMissing(.viewOrders)
            }
            try record(
                .photoViewed,
                .photo(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["rendition": rendition.rawValue],
                in: tx
            )
            return photo
        }
        return try await bytes(of: photo, rendition)
    }

    private func bytes(of photo: Photo, _ rendition: PhotoRendition) async throws -> Data {
        let key: ObjectKey? =
            switch rendition {
            case .original: photo.preview
            case .framed: photo.framed ?? photo.preview
            case .standard: photo.standard
            case .alternative: photo.alternative?.standard
            }
        guard let key, photo.shreddedAt == nil else { throw PhotoError.notFound }
        return try await objects.get(key)
    }
}
