import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// Checks and standardises a received photo; done again, it changes nothing.
    func processPhoto(_ id: Photo.ID) async throws -> JobOutcome {
        let found = try await database.read { tx -> (Photo, Batch, [PhotoMeasures])? in
            guard let photo = try tx.photo(id), photo.state == .received,
                !photo.awaitsPlacement,
                let order = try tx.order(photo.order), let batch = try tx.batch(order.batch)
            else { return nil }
            return (photo, batch, try tx.refusedMeasures(of: order.account))
        }
        guard let (photo, batch, refused) = found else { return .done }
        guard let spec = batch.policy.spec else {
            throw Fault("photo.spec", isTransient: false)
        }
        guard try await !leftToPeople(photo, of: batch) else { return .done }
        let result: Photo
        if let placement = photo.placement {
            result = try await cropByHand(photo, at: placement, to: spec)
        } else {
            var checked = try await check(photo, against: spec, refusedBefore: refused)
            if batch.policy.photos.background == .offer {
                try await offerOwnGround(of: &checked, against: spec)
            }
            result = checked
        }
        try await database.write { tx in
            guard try tx.saveChecked(result) else { return }
            try record(
                .photoChecked,
                .photo(id),
                by: .system,
                centre: batch.centre,
                facts: facts(of: result),
                in: tx
            )
            guard result.state == .standardised, var order = try tx.order(photo.order) else {
                return
            }
            // The order may have gone on while the photo was checked: then it stays as it is.
            guard
                let transition = try? order.accept(id, policy: batch.policy, at: photo.createdAt)
            else { return }
            try save(order, transition, batch: batch, by: .system, in: tx)
        }
        return .done
    }

    private func facts(of checked: Photo) -> [String: String] {
        var facts = ["state": checked.state.rawValue]
        if checked.inspection?.checks.contains(where: { $0.id == .notRefusedBefore }) == true {
            facts["repeatRule"] = String(RepeatRule.current.version)
        }
        return facts
    }

    private func check(
        _ photo: Photo,
        against spec: PhotoSpec,
        refusedBefore: [PhotoMeasures],
    ) async throws -> Photo {
        var photo = photo
        let original = try await objects.get(photo.original)
        do {
            let result = try await engine.standardise(original, to: spec)
            guard !result.inspection.isMissing else { throw PictureError.couldNotBeProcessed }
            let again = RepeatRule.current.finding(result.inspection.measures, among: refusedBefore)
            photo.inspection = again.map(result.inspection.adding) ?? result.inspection
            photo.ground = spec.ground
            if let output = result.output, again == nil {
                try await keepMade(output, of: result, in: &photo)
                photo.state = .standardised
            } else {
                photo.state = .refused
            }
        } catch let error as PictureError {
            photo.state = .unreadable
            photo.pictureError = error
        }
        photo.checkedAt = now()
        return photo
    }

    /// Keeps what the engine made of a photo.
    func keepMade(
        _ output: StandardPhoto,
        of result: Standardisation,
        in photo: inout Photo,
    ) async throws {
        photo.standard = try await objects.put(output.jpeg)
        if let framed = result.framedOriginal { photo.framed = try await objects.put(framed) }
        photo.geometry = PhotoGeometry(of: output, mattingConfidence: result.mattingConfidence)
    }
}
