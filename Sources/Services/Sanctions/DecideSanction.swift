package import Domain
import Foundation
import Storage

extension Services {
    /// The sanctions of the centre: those that wait for somebody first, then the newest.
    package func sanctions(by staff: Staff, limit: Int) async throws -> [SanctionCase] {
        try staff.require(.sanction)
        return try await database.read { tx in
            try tx.sanctions(of: staff.centre, limit: limit)
                .compactMap { try sanctionCase($0, in: tx) }
        }
    }

    /// One sanction with its evidence and its appeal.
    package func sanction(_ id: Sanction.ID, by staff: Staff) async throws -> SanctionCase {
        try staff.require(.sanction)
        return try await database.read { tx in try sanction(id, of: staff, in: tx) }
    }

    /// Confirms or declines a proposed sanction as the second person.
    ///
    /// A confirmed one revokes the capture, bans the person and tells the student.
    package func decideSanction(
        _ id: Sanction.ID,
        _ event: SanctionState.Event,
        saying words: String,
        by staff: Staff,
    ) async throws {
        try staff.require(.sanction)
        try await database.write { tx in
            let item = try sanction(id, of: staff, in: tx)
            var sanction = item.sanction
            let days = item.summary.batch.policy.sanctions?.appealDays ?? SanctionRule().appealDays
            let appealUntil = calendar.endOfWorkingDay(days, after: now())
            try sanction.decide(
                event,
                saying: words,
                by: staff.id,
                at: now(),
                appealUntil: appealUntil
            )
            try tx.save(sanction, from: .proposed)
            try record(
                event == .confirmed ? .sanctionConfirmed : .sanctionDeclined,
                .order(sanction.order),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            guard event == .confirmed else { return }
            guard var order = try tx.order(sanction.order) else { throw SanctionError.notFound }
            guard order.isRevocable, order.photo == item.finding.finding.photo else {
                throw SanctionError.photoNotApproved
            }
            let transition = try order.revoke()
            try save(
                order,
                transition,
                batch: item.summary.batch,
                by: .staff(staff.id),
                in: tx
            )
            try wantNotice(.sanctioned, about: order, until: appealUntil, in: tx)
        }
    }

    func sanction(_ id: Sanction.ID, of staff: Staff, in tx: Transaction) throws -> SanctionCase {
        guard let sanction = try tx.sanction(id), sanction.centre == staff.centre,
            let item = try sanctionCase(sanction, in: tx)
        else { throw SanctionError.notFound }
        return item
    }

    func sanctionCase(_ sanction: Sanction, in tx: Transaction) throws -> SanctionCase? {
        guard let finding = try tx.finding(sanction.finding),
            let item = try findingCase(finding, in: tx)
        else { return nil }
        return SanctionCase(
            sanction: sanction,
            finding: item,
            appeal: try tx.appeal(against: sanction.id),
        )
    }
}
