package import Domain
import Storage
import Views

extension Services {
    /// Changes a batch to what its form says; everything that is wrong is told at once.
    package func changeBatch(
        _ id: Batch.ID,
        to form: BatchForm,
        by staff: Staff,
    ) async throws {
        try staff.require(.manageBatches)
        try await database.write { tx in
            var batch = try batch(id, of: staff, in: tx)
            // The form does not ask again for what cannot change.
            var whole = form
            whole.school = batch.school.description
            whole.featureCode = ""
            let draft = try whole.checked(item: captureItem)
            try requireKnown(draft.levels, in: tx)
            let isBegun = try !tx.labelCounts(of: id).isEmpty
            let changes = batch.change(to: draft, isBegun: isBegun)
            guard !changes.isEmpty else { return }
            try tx.update(batch)
            try record(
                .batchChanged,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["changed": changes.joined(separator: ", ")],
                in: tx
            )
        }
    }

    /// Ends the collection of a batch now; refused photos can still be replaced in their time.
    package func closeBatch(_ id: Batch.ID, by staff: Staff) async throws {
        try staff.require(.manageBatches)
        try await database.write { tx in
            var batch = try batch(id, of: staff, in: tx)
            try batch.close(at: now())
            try tx.update(batch)
            try record(
                .batchClosed,
                .batch(id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
        }
    }
}

extension Services {
    /// Refuses levels that nobody knows.
    func requireKnown(_ levels: [String], in tx: Transaction) throws {
        let known = Set(try tx.levels().map(\.code))
        guard levels.allSatisfy(known.contains) else {
            throw BatchError.formIncomplete([.levels])
        }
    }

    /// What is sold where a batch sells one thing and does not name it.
    func captureItem(_ amount: Money) -> PriceItem {
        PriceItem(
            key: "standard",
            chinese: Text.captureItem.zh,
            english: Text.captureItem.en,
            amount: amount
        )
    }
}
