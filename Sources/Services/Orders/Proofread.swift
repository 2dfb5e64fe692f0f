package import Domain
import Foundation
import Storage

extension Services {
    /// Reminds the student once to compare the photo at the registry, unless that is done.
    func remindOfProof(_ id: Order.ID) async throws -> JobOutcome {
        try await database.write { tx in
            guard let order = try tx.order(id), let batch = try tx.batch(order.batch),
                order.lines.registry == .accepted
            else { return .done }
            let reminded = AuditAction.proofReminded.rawValue
            let entries = try tx.auditEntries(about: "order", id.description)
            guard !entries.contains(where: { $0.action == reminded }) else { return .done }
            try wantNotice(.proofread, about: order, in: tx)
            try record(.proofReminded, .order(id), by: .system, centre: batch.centre, in: tx)
            return .done
        }
    }

    /// Records that the student found the photo right at the registry.
    package func confirmProof(_ id: Order.ID, by account: Account) async throws {
        try await changeOwnOrder(id, of: account) { order, batch, tx in
            let transition = try order.confirmProof()
            try save(order, transition, batch: batch, by: .student(account.id), in: tx)
        }
    }

    /// 10:00 on the fifth working day after the registry accepted a photo: from then on it can be
    /// compared there.
    func proofDate(after accepted: Date) -> Date {
        calendar.endOfWorkingDay(5, after: accepted).addingTimeInterval(-8 * 3600)
    }
}
