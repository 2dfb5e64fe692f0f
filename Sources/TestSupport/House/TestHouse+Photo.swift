package import Domain
package import Foundation
import Services
import Storage

/// Photos without the machine that checks them.
extension TestHouse {
    /// Stores a photo that passed the check, as the draft of an order, without looking at it.
    package func keepPhoto(
        for journey: Journey,
        original: Data? = nil,
        source: PhotoSource = .camera,
        inspection: Inspection = .sample(),
        standard: Data? = nil,
    ) async throws -> Photo.ID {
        let standard = standard ?? MadePhoto.standard(chance.bytes(32))
        let original = original ?? MadePhoto.standard(chance.bytes(32))
        var photo = Photo(
            id: id(),
            order: journey.order,
            original: try await services.objects.put(original),
            byteCount: original.count,
            source: source,
            createdAt: clock.now,
            preview: try await services.objects.put(original),
        )
        let received = photo
        photo.state = .standardised
        photo.standard = try await services.objects.put(standard)
        photo.inspection = inspection
        photo.geometry = .sample
        photo.checkedAt = clock.now
        let (checked, now) = (photo, clock.now)
        return try await database.write { tx in
            try tx.insert(received)
            guard try tx.saveChecked(checked), var order = try tx.order(journey.order) else {
                throw OrderError.changedMeanwhile
            }
            let transition = try order.accept(
                checked.id,
                policy: journey.batch.policy,
                at: now
            )
            try tx.save(order, transition)
            return checked.id
        }
    }
}

extension TestHouse {
    /// The photo as it is stored.
    package func storedPhoto(_ id: Photo.ID) async throws -> Photo? {
        try await database.read { try $0.photo(id) }
    }
}

/// Bytes with the head of a JPEG of 480 × 640 and the size that the registry takes; no picture.
package enum MadePhoto {
    /// Different seeds are different photos.
    package static func standard(_ seed: Data) -> Data {
        var bytes = Data([0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x11, 0x08, 0x02, 0x80, 0x01, 0xE0, 0x03])
        bytes.append(contentsOf: [1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
        bytes.append(contentsOf: [0xFF, 0xDA, 0x00, 0x0C, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0])
        bytes.append(seed)
        bytes.append(Data(count: 32_000 - bytes.count - 2))
        bytes.append(contentsOf: [0xFF, 0xD9])
        return bytes
    }
}
