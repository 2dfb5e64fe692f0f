import Domain
import Foundation
import Storage

extension Services {
    /// Hands a delivery to the registry; the same package twice is one there.
    func submitDelivery(_ id: Delivery.ID) async throws -> JobOutcome {
        let items = try await database.read { tx -> [DeliveryItem]? in
            guard try tx.delivery(id)?.state == .queued else { return nil }
            return try tx.deliveryItems(id, vault: vault)
        }
        guard let items else { return .done }
        var photos: [RegistryPackage.Item] = []
        for item in items {
            photos.append(
                RegistryPackage.Item(
                    orderNumber: item.orderNumber.text,
                    captureNumber: item.identity.captureNumber,
                    fileName: item.fileName,
                    sha256: item.photo.rawValue,
                    photo: try await objects.get(item.photo),
                )
            )
        }
        let receipt = try await registry.submit(
            RegistryPackage(key: id.description, items: photos)
        )
        try await database.write { tx in
            guard var delivery = try tx.delivery(id), let batch = try tx.batch(delivery.batch),
                delivery.state == .queued
            else { return }
            delivery.state = .sent
            delivery.receipt = receipt
            guard try tx.save(delivery, from: .queued) else { return }
            for item in items {
                guard var order = try tx.order(item.order) else { continue }
                let transition = try order.sentToRegistry()
                try save(order, transition, batch: batch, by: .system, in: tx)
            }
            try want(.askRegistry(id), after: 1, in: tx)
        }
        return .done
    }

    /// Asks what the registry answered for each photo, until it answered for all.
    func askRegistry(_ id: Delivery.ID) async throws -> JobOutcome {
        let found = try await database.read { tx -> (Delivery, [DeliveryItem])? in
            guard let delivery = try tx.delivery(id), delivery.state == .sent else { return nil }
            return (delivery, try tx.deliveryItems(id, vault: vault))
        }
        guard let (delivery, items) = found, let receipt = delivery.receipt else { return .done }
        let answers = try await registry.answers(to: receipt)
        return try await database.write { tx in
            guard let batch = try tx.batch(delivery.batch) else { return .done }
            for item in items where item.answer == nil {
                guard let answer = answers[item.orderNumber.text],
                    try tx.save(answer, for: item.order, in: id),
                    var order = try tx.order(item.order)
                else { continue }
                let transition = try order.registryAnswered(
                    answer,
                    policy: batch.policy,
                    at: now()
                )
                try save(order, transition, batch: batch, by: .partner("registry"), in: tx)
            }
            let left = items.count { $0.answer == nil && answers[$0.orderNumber.text] == nil }
            guard left == 0 else { return .again(after: 30) }
            var answered = delivery
            answered.state = .answered
            _ = try tx.save(answered, from: .sent)
            return .done
        }
    }
}
