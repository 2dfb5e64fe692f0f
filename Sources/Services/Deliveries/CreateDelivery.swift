package import Domain
import Foundation
import Storage

extension Services {
    /// Gathers the approved photos of a batch that wait for the registry, and wants them sent.
    package func createDelivery(batch id: Batch.ID, by staff: Staff) async throws -> Delivery.ID {
        try staff.require(.deliver)
        return try await database.write { tx in
            let batch = try batch(id, of: staff, in: tx)
            // Of two deliveries at once the second finds what the first left.
            try tx.takeTurn("delivery \(id)")
            let photos = try tx.deliverablePhotos(of: id, vault: vault)
            guard !photos.isEmpty else { throw DeliveryError.nothingToDeliver }
            let delivery = Delivery(
                id: self.id(),
                batch: id,
                createdAt: now(),
                createdBy: staff.id
            )
            try tx.insert(delivery)
            var names: Set<String> = []
            for photo in photos {
                let name = photo.fileName(batch.policy.naming, besides: &names)
                try tx.insert(photo.order.id, photo: photo.photo, fileName: name, into: delivery.id)
            }
            try want(.submitDelivery(delivery.id), in: tx)
            try record(
                .deliveryCreated,
                .delivery(delivery.id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["photos": String(photos.count)],
                in: tx
            )
            return delivery.id
        }
    }

    /// A delivery with its photos.
    package func delivery(_ id: Delivery.ID, by staff: Staff) async throws -> DeliveryDetail {
        try staff.require(.downloadPackage)
        return try await database.read { tx in
            guard let delivery = try tx.delivery(id),
                let detail = try detail(of: delivery, for: staff, in: tx)
            else { throw DeliveryError.notFound }
            return detail
        }
    }

    /// The deliveries of a batch, newest first.
    package func deliveries(batch: Batch.ID, by staff: Staff) async throws -> [DeliveryDetail] {
        try staff.require(.downloadPackage)
        return try await database.read { tx in
            try tx.deliveries(of: batch).compactMap { try detail(of: $0, for: staff, in: tx) }
        }
    }

    private func detail(
        of delivery: Delivery,
        for staff: Staff,
        in tx: Transaction,
    ) throws -> DeliveryDetail? {
        guard let batch = try tx.batch(delivery.batch), batch.centre == staff.centre,
            staff.school == nil || staff.school == batch.school,
            let school = try tx.school(batch.school)
        else { return nil }
        return DeliveryDetail(
            delivery: delivery,
            batch: batch,
            school: school,
            items: try tx.deliveryItems(delivery.id, vault: vault),
        )
    }
}

extension DeliverablePhoto {
    /// The file name by the batch's template; a name that is taken gets the order number before it.
    func fileName(
        _ template: NamingTemplate,
        besides names: inout Set<String>
    )
        -> String
    {
        let name = template.fileName { placeholder in
            switch placeholder {
            case .orderNumber: order.number.text
            case .studentNumber: identity.studentNumber
            case .captureNumber: identity.captureNumber
            case .schoolCode: identity.schoolCode
            case .levelCode: identity.levelCode
            }
        }
        let free = names.contains(name) ? "\(order.number.text)_\(name)" : name
        names.insert(free)
        return free
    }
}
