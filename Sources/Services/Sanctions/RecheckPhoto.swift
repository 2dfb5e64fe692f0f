import Domain
import Foundation
import Imaging
import Storage

extension Services {
    /// Looks at one photo of a closed batch again and keeps what speaks against it; done again, it
    /// changes nothing.
    func recheckPhoto(_ id: Photo.ID, in checkID: TechnicalCheck.ID) async throws -> JobOutcome {
        let found = try await database.read { tx -> Rechecked? in
            guard try tx.uncheckedPhotos(of: checkID).contains(id), let photo = try tx.photo(id),
                let order = try tx.order(photo.order), let batch = try tx.batch(order.batch)
            else { return nil }
            return Rechecked(
                photo: photo,
                order: order,
                batch: batch,
                others: try tx.hashedPhotos(of: batch.centre, besides: order.id),
            )
        }
        guard let found else { return .done }
        let evidence = try await evidence(about: found)
        let outcome: CheckOutcome =
            evidence.map { $0.isEmpty ? .clean : .found } ?? .unreadable
        try await database.write { tx in
            guard try tx.save(outcome, of: id, in: checkID) else { return }
            if let evidence, outcome == .found, try !tx.isFound(id) {
                try tx.insert(
                    Finding(
                        id: self.id(),
                        check: checkID,
                        order: found.order.id,
                        photo: id,
                        evidence: evidence,
                        foundAt: now(),
                    )
                )
            }
            try record(
                .photoRechecked,
                .photo(id),
                by: .system,
                centre: found.batch.centre,
                facts: ["outcome": outcome.rawValue],
                in: tx
            )
        }
        return .done
    }

    /// What speaks against a photo; nil where nobody can look at it any more.
    private func evidence(about found: Rechecked) async throws -> Evidence? {
        guard let spec = PhotoSpec.named(found.batch.policy.photoSpec) else {
            throw Fault("photo.spec", isTransient: false)
        }
        guard let (version, measures) = try await measures(of: found.photo, spec) else {
            return nil
        }
        return Evidence(
            engineVersion: version,
            spec: spec,
            measures: measures,
            twins: RepeatRule.current.twins(
                of: measures,
                account: found.order.account,
                among: found.others
            ),
        )
    }

    /// What this engine measured of the photo already, or measures now.
    private func measures(
        of photo: Photo,
        _ spec: PhotoSpec,
    ) async throws -> (String, PhotoMeasures)? {
        // Nobody measures a face whose owner did not agree to it.
        guard photo.assessor == .machine else { return nil }
        if let known = photo.inspection, known.engineVersion == ImageEngine.version {
            return (known.engineVersion, known.measures)
        }
        guard photo.shreddedAt == nil else { return nil }
        let original = try await objects.get(photo.original)
        let inspection: Inspection
        do {
            inspection = try await engine.inspect(original, against: spec)
        } catch is PictureError {
            return nil
        }
        return inspection.isMissing ? nil : (inspection.engineVersion, inspection.measures)
    }
}

/// A photo with what it is laid beside.
private struct Rechecked: Sendable {
    let photo: Photo
    let order: Order
    let batch: Batch
    let others: [HashedPhoto]
}
