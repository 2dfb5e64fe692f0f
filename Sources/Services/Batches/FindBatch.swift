package import Domain
import Foundation
import Storage

extension Services {
    /// The batches that a feature code or a school's name leads to: never none.
    package func findBatches(_ query: String) async throws -> [BatchOffer] {
        let text = query.foldedToHalfWidth.trimmed
        guard !text.isEmpty else { throw BatchError.featureCodeMalformed }
        let code = text.allSatisfy(\.isASCII) ? try? FeatureCode(text) : nil
        guard let code else {
            let offers = try await offers(ofSchool: text)
            guard offers.isEmpty else { return offers }
            throw text.allSatisfy(\.isASCII)
                ? BatchError.featureCodeMalformed : BatchError.schoolUnknown
        }
        do {
            return [try await offer(code)]
        } catch let refusal as BatchError where refusal.isUnknownCode {
            // Six letters may also be the short name of a school.
            let offers = try await offers(ofSchool: text)
            guard offers.isEmpty else { return offers }
            throw refusal
        }
    }

    /// The open batches of the schools of that name, none when there is no such school; refuses,
    /// and says why, when there are batches but none is open.
    private func offers(ofSchool name: String) async throws -> [BatchOffer] {
        try await database.read { tx in
            let schools = SchoolQuery(name).meant(try tx.schools())
            guard !schools.isEmpty else { return [] }
            var offers: [BatchOffer] = []
            var refusal = BatchError.schoolWithoutBatch
            for batch in try schools.flatMap({ try tx.batches(of: $0.id) }) {
                do {
                    offers.append(try offer(batch, in: tx))
                } catch let closed as BatchError {
                    refusal = closed
                }
            }
            guard !offers.isEmpty else { throw refusal }
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
            levels: batch.taken(among: try tx.levels()),
            openUntil: until,
        )
    }
}
