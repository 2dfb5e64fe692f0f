package import Domain
package import Foundation
import Services

/// Prints, brought to a point of their way.
extension TestHouse {
    /// The policy of a batch of one stage of review that makes prints.
    package static func printing(
        for target: BatchPolicy.Fulfilment = .student,
        layouts: [String] = ["8x1+4x2"],
        disc: Bool = false,
    ) -> BatchPolicy {
        .sample(
            reviewStages: 1,
            fulfilment: target,
            prints: PrintOffer(layouts: layouts, disc: disc)
        )
    }

    /// Gives the student of a number an address, then brings the photo through review.
    package func toMake(
        _ number: Int = 1,
        in offer: BatchOffer,
        standard: Data? = nil,
    ) async throws -> Journey {
        let account = try await signedIn(phone: "138\(String(20_000_000 + number))")
        try await services.saveProfile(Self.address(), by: account)
        return try await approved(number, in: offer, original: nil, standard: standard)
    }

    /// Somebody whose prints were made and packed by that member of staff.
    package func packed(
        _ number: Int = 1,
        in offer: BatchOffer,
        by staff: Staff,
    ) async throws -> (journey: Journey, run: PrintRun.ID?) {
        let journey = try await toMake(number, in: offer)
        let begun = try await services.changeProduction(.start, of: [journey.order], by: staff)
        _ = try await services.changeProduction(.pack, of: [journey.order], by: staff)
        return (journey, begun.run)
    }

    /// Somebody whose prints were sent off to them.
    package func dispatched(
        _ number: Int = 1,
        by staff: Staff,
    ) async throws -> (journey: Journey, run: String, shipment: Shipment.ID) {
        let offer = try await batch(policy: Self.printing())
        let (journey, run) = try await packed(number, in: offer, by: staff)
        let shipment = try await services.sendShipment(
            with: journey.order,
            courier: "sf",
            number: Self.waybill(number),
            by: staff,
        )
        return (journey, run.map { "\($0)" } ?? "", shipment)
    }

    /// A number of SF Express.
    package static func waybill(_ number: Int) -> String { "SF\(1_000_000_000_000 + number)" }

    /// An address, typed.
    package static func address(_ street: String = "沙正街 174 号") -> ProfileForm {
        ProfileForm([
            .recipient: "王小明", .recipientPhone: "13800138000", .province: "重庆市",
            .city: "重庆市", .district: "沙坪坝区", .street: street,
        ])
    }
}
