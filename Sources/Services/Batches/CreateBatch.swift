package import Domain
import Foundation
import Storage

extension Services {
    /// An id for the batch whose form is about to be shown.
    package func newBatchID() -> Batch.ID { id() }

    /// Opens a batch from a form; everything that is wrong is told at once.
    ///
    /// A form that was sent before leads to the batch that it made.
    package func createBatch(_ form: BatchForm, by staff: Staff) async throws -> Batch.ID {
        try staff.require(.manageBatches)
        let draft = try form.checked(item: captureItem)
        return try await database.write { tx in
            let id = Batch.ID(form.batch) ?? self.id()
            try tx.takeTurn("batch \(id)")
            if let earlier = try tx.batch(id) {
                guard earlier.centre == staff.centre else { throw BatchError.notFound }
                return id
            }
            guard let school = School.ID(form.school),
                try tx.school(school)?.centre == staff.centre
            else { throw BatchError.formIncomplete([.school]) }
            try requireKnown(draft.levels, in: tx)
            let batch = Batch(
                id: id,
                centre: staff.centre,
                school: school,
                name: draft.name,
                featureCode: try featureCode(draft.featureCode, in: tx),
                levels: draft.levels,
                policy: draft.policy,
                createdAt: now(),
            )
            try tx.insert(batch)
            try record(
                .batchCreated,
                .batch(batch.id),
                by: .staff(staff.id),
                centre: staff.centre,
                facts: ["featureCode": batch.featureCode.text],
                in: tx
            )
            return batch.id
        }
    }

    /// The code that was asked for, or a new one that nobody has.
    private func featureCode(_ wanted: FeatureCode?, in tx: Transaction) throws -> FeatureCode {
        if let wanted {
            guard try tx.batch(featureCode: wanted) == nil else {
                throw BatchError.featureCodeTaken
            }
            return wanted
        }
        var code = newFeatureCode()
        while try tx.batch(featureCode: code) != nil { code = newFeatureCode() }
        return code
    }

    private func newFeatureCode() -> FeatureCode {
        // Bytes of 248 and more are left out, so that every character is equally likely.
        var values: [Int] = []
        while values.count < 5 {
            values += randomBytes(8).filter { $0 < 248 }.map { Int($0 % 31) }
        }
        return FeatureCode(issuing: Array(values.prefix(5)))
    }
}
