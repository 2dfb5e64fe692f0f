package import Domain
import Foundation
import Storage

extension Services {
    /// The batches that a feature code or a school's name leads to: never none.
    package func findBatches(_ query: String) async throws -> [BatchOffer] {
        let text = query.foldedToHalfWidth.trimmed
        guard !text.isEmpty else { throw BatchError.featureCodeMalformed }
        if let code = try? FeatureCode(text), text.allSatisfy(\.isASCII) {
            return [try await offer(code)]
        }
        return try await database.read { tx in
            let schools = try tx.schools().filter { $0.isNamed(text) }
            guard !schools.isEmpty else {
                throw text.allSatisfy(\.isASCII)
                    ? BatchError.featureCodeMalformed : BatchError.schoolUnknown
            }
            let offers = try schools.flatMap { try tx.batches(of: $0.id) }.compactMap { batch in
                try? offer(batch, in: tx)
            }
            guard !offers.isEmpty else { throw BatchError.schoolWithoutBatch }
            return offers
        }
    }

    /// What a student is asked about the batch of a code; refuses, and says why, when it is
    /// unknown, mistyped or not open.
    package func offer(_ code: FeatureCode) async throws -> BatchOffer {
        try await database.read { tx in
            guard let batch = try tx.batch(featureCode: code) else {
                throw code.isIssuedHere
                    ? BatchError.featureCodeUnknown : BatchError.featureCodeMistyped
            }
            return try offer(batch, in: tx)
        }
    }

    func offer(_ batch: Batch, in tx: Transaction) throws -> BatchOffer {
        guard let school = try tx.school(batch.school), let centre = try tx.centre(batch.centre)
        else { preconditionFailure("foreign keys keep school and centre of a batch") }
        let until = try batch.policy.windows.openUntil(at: now(), hours: batch.policy.dailyHours)
        return BatchOffer(
            batch: batch,
            school: school,
            centre: centre,
            levels: try tx.levels().filter { batch.levels.contains($0.code) },
            openUntil: until,
        )
    }
}
