package import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// Makes the photo before its own background as well, where that passes: beside the one with a
    /// new background, or alone where none could be made.
    func offerOwnGround(of photo: inout Photo, against spec: PhotoSpec) async throws {
        let isRepeat = photo.inspection?.checks.contains { $0.id == .notRefusedBefore } ?? true
        guard !isRepeat else { return }
        var own = spec
        own.ground = .asShot
        let result = try await engine.standardise(
            try await objects.get(photo.original),
            to: own,
        )
        guard let output = result.output else { return }
        guard photo.state == .standardised else {
            photo.state = .standardised
            photo.ground = .asShot
            photo.inspection = result.inspection
            return try await keepMade(output, of: result, in: &photo)
        }
        photo.alternative = AlternativePhoto(
            standard: try await objects.put(output.jpeg),
            geometry: PhotoGeometry(of: output, mattingConfidence: nil),
            inspection: result.inspection,
        )
    }

    /// Takes one of the two finished photos of a draft.
    package func chooseGround(
        _ ground: Ground,
        of id: Photo.ID,
        by account: Account,
    ) async throws {
        let detail = try await photo(id, by: account)
        try await changeOwnOrder(detail.summary.order.id, of: account) { order, batch, tx in
            guard order.photo == id, order.lines.capture == .draft, var photo = try tx.photo(id)
            else { throw PhotoError.groundNotOffered }
            try photo.choose(ground)
            guard try tx.saveChosen(photo) else { return }
            try record(
                .groundChosen,
                .photo(id),
                by: .student(account.id),
                centre: batch.centre,
                facts: ["ground": ground.rawValue],
                in: tx
            )
        }
    }
}
