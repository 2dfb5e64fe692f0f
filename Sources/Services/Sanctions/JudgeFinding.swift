package import Domain
import Storage

extension Services {
    /// A finding with its pictures.
    package func finding(_ id: Finding.ID, by staff: Staff) async throws -> FindingCase {
        try staff.require(.sanction)
        return try await database.read { tx in try finding(id, of: staff, in: tx) }
    }

    /// Records that nothing is wrong with a photo that the machine doubted.
    package func dismissFinding(
        _ id: Finding.ID,
        saying typed: String,
        by staff: Staff
    ) async throws {
        try staff.require(.sanction)
        let remark = try Sanction.checked(typed)
        try await database.write { tx in
            let item = try finding(id, of: staff, in: tx)
            try close(item.finding, .dismissed, remark: remark, by: staff, in: tx)
            try record(
                .findingDismissed,
                .order(item.finding.order),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
        }
    }

    /// Proposes to revoke a capture and to ban its person until the end of a day; a second person
    /// has to confirm.
    package func proposeSanction(
        because id: Finding.ID,
        saying typed: String,
        banUntil day: String,
        by staff: Staff,
    ) async throws -> Sanction.ID {
        try staff.require(.sanction)
        let words = try Sanction.checked(typed)
        let banUntil = try Sanction.banEnd(typed: day, at: now())
        return try await database.write { tx in
            let item = try finding(id, of: staff, in: tx)
            if let hindrance = item.hindrance { throw hindrance }
            try close(item.finding, .pursued, remark: "", by: staff, in: tx)
            let sanction = Sanction(
                id: self.id(),
                order: item.finding.order,
                finding: id,
                centre: staff.centre,
                words: words,
                banUntil: banUntil,
                proposedBy: staff.id,
                proposedAt: now(),
            )
            try tx.insert(
                sanction,
                persons: try persons(
                    item.summary.identity,
                    account: item.summary.order.account,
                    in: tx
                )
            )
            try record(
                .sanctionProposed,
                .order(sanction.order),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            return sanction.id
        }
    }

    private func close(
        _ finding: Finding,
        _ event: FindingState.Event,
        remark: String,
        by staff: Staff,
        in tx: Transaction,
    ) throws {
        var finding = finding
        try finding.close(event, remark: remark, by: staff.id, at: now())
        try tx.close(finding)
    }

    private func finding(
        _ id: Finding.ID,
        of staff: Staff,
        in tx: Transaction
    ) throws -> FindingCase {
        guard let finding = try tx.finding(id), let item = try findingCase(finding, in: tx),
            item.summary.centre.id == staff.centre
        else { throw SanctionError.notFound }
        return item
    }

    /// The finding with the order and the photos that it is about.
    func findingCase(_ finding: Finding, in tx: Transaction) throws -> FindingCase? {
        guard let summary = try tx.orderSummary(finding.order, vault: vault),
            let photo = try tx.photo(finding.photo)
        else { return nil }
        return FindingCase(
            finding: finding,
            summary: summary,
            photo: photo,
            twins: try finding.evidence.twins.compactMap { try tx.photo($0.photo) }
                .filter { $0.shreddedAt == nil },
            sanction: try tx.sanction(of: finding.id),
        )
    }
}
