package import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// The upright size of a photo that waits to be placed by hand; nil where it does not wait.
    package func sizeToPlace(_ photo: Photo) async throws -> PictureSize? {
        guard photo.awaitsPlacement else { return nil }
        let header = try await engine.header(try await objects.get(photo.original))
        return PictureSize(width: header.width, height: header.height)
    }

    /// Takes the frame that the student put on the picture; cropping follows as a job.
    package func placePhoto(
        _ id: Photo.ID,
        at placement: Placement,
        by account: Account,
    ) async throws {
        let detail = try await photo(id, by: account)
        guard let size = try await sizeToPlace(detail.photo) else { return }
        guard let spec = detail.summary.batch.policy.spec else {
            throw Fault("photo.spec", isTransient: false)
        }
        let fitted = spec.fitting(placement, on: size)
        try await changeOwnOrder(detail.summary.order.id, of: account) { _, batch, tx in
            guard try tx.savePlacement(fitted, of: id) else { return }
            try want(.processPhoto(id), in: tx)
            try record(
                .photoPlaced,
                .photo(id),
                by: .student(account.id),
                centre: batch.centre,
                in: tx
            )
        }
    }

    /// Leaves a photo to people whose student took back the consent before the machine looked.
    func leftToPeople(_ photo: Photo, of batch: Batch) async throws -> Bool {
        guard photo.assessor == .machine else { return false }
        return try await database.write { tx in
            guard let order = try tx.order(photo.order),
                try tx.faceAnswer(of: order.account) == .declined,
                try tx.leaveToPeople(photo.id)
            else { return false }
            try record(
                .faceGivenUp,
                .photo(photo.id),
                by: .system,
                centre: batch.centre,
                in: tx
            )
            return true
        }
    }

    /// Crops and scales where the student said, and looks at nobody.
    func cropByHand(
        _ photo: Photo,
        at placement: Placement,
        to spec: PhotoSpec,
    ) async throws -> Photo {
        var photo = photo
        do {
            let placed = try await engine.crop(
                try await objects.get(photo.original),
                to: spec,
                at: placement,
            )
            photo.inspection = placed.inspection
            photo.state = placed.jpeg == nil ? .refused : .standardised
            if let jpeg = placed.jpeg {
                photo.standard = try await objects.put(jpeg)
                photo.ground = .asShot
            }
        } catch let error as PictureError {
            photo.state = .unreadable
            photo.pictureError = error
        }
        photo.checkedAt = now()
        return photo
    }
}
