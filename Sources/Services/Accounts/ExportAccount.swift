package import Domain
package import Foundation
import Storage
import Views

extension Services {
    /// All that is kept of the student, unmasked, as a JSON document; the photos are listed.
    package func exportAccount(_ account: Account, session token: String) async throws -> Data {
        let export = try await database.write { tx in
            let detail = try detail(of: account, session: token, in: tx)
            try record(.accountExported, .account(account.id), by: .student(account.id), in: tx)
            return AccountExport(
                detail,
                phone: try tx.contact(of: account.id).map {
                    try vault.open($0.sealedPhone, for: .phone)
                },
                avatar: try tx.avatar(of: account.id, vault: vault),
                documents: try tx.identityChecks(of: account.id, vault: vault),
                studies: try studies(of: account, in: tx),
                orders: try orderRecords(of: account, in: tx),
                looks: try tx.photoLooks(of: account.id, limit: 10_000),
                at: now(),
            )
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(export)
    }

    private func orderRecords(
        of account: Account,
        in tx: Transaction,
    ) throws -> [AccountExport.OrderRecord] {
        let photos = try tx.photos(of: account.id)
        return try tx.orderSummaries(of: account.id, vault: vault).map { summary in
            AccountExport.OrderRecord(
                summary,
                contact: try tx.orderContact(summary.order.id, vault: vault),
                photos: photos.filter { $0.order == summary.order.id }.map(photoRecord),
                payments: try tx.attempts(for: summary.order.id)
                    .map(AccountExport.PaymentRecord.init),
                contests: try tx.contests(of: summary.order.id)
                    .map(AccountExport.ContestRecord.init),
                sanction: try sanctionRecord(of: summary.order.id, in: tx),
                shipments: try tx.shipments(of: summary.order.id)
                    .map(AccountExport.ShipmentRecord.init),
            )
        }
    }

    /// What was decided against an order; what is only proposed is not the student's to know yet.
    private func sanctionRecord(
        of order: Order.ID,
        in tx: Transaction,
    ) throws -> AccountExport.SanctionRecord? {
        guard let sanction = try tx.confirmedSanction(of: order) else { return nil }
        return AccountExport.SanctionRecord(sanction, appeal: try tx.appeal(against: sanction.id))
    }

    private func studies(
        of account: Account,
        in tx: Transaction,
    ) throws -> [AccountExport.StudyExport] {
        try records(of: account, in: tx).map { record in
            AccountExport.StudyExport(
                record,
                corrections: try tx.corrections(of: record.enrolment.id, vault: vault),
            )
        }
    }

    private func photoRecord(_ photo: Photo) -> AccountExport.PhotoRecord {
        let renditions: [PhotoRendition] =
            (photo.preview == nil ? [] : [.original]) + (photo.standard == nil ? [] : [.standard])
        return AccountExport.PhotoRecord(
            photo,
            files: renditions.map { publicURL + Link.photoFile(photo.id, $0).path },
        )
    }
}
