package import Domain
import Foundation

extension Transaction {
    /// Keeps an answer beside the earlier ones.
    package func insert(
        _ consent: FaceConsent,
        id: Identifier<FaceConsent>,
        of account: Account.ID,
    ) throws {
        try execute(
            """
            insert into face_consents (id, account_id, version, answer, answered_at)
            values (\(id), \(account), \(consent.version), \(consent.answer),
                \(consent.answeredAt))
            """
        )
    }

    /// All answers of an account, oldest first.
    package func faceConsents(of account: Account.ID) throws -> [FaceConsent] {
        try rows(
            """
            select version, answer, answered_at
            from face_consents
            where account_id = \(account)
            order by answered_at, id
            """
        ).map { row in
            FaceConsent(
                answer: try row["answer"],
                version: try row["version"],
                answeredAt: try row["answered_at"],
            )
        }
    }

    /// What holds now; nil where the text in force was not answered yet.
    package func faceAnswer(of account: Account.ID) throws -> FaceConsent.Answer? {
        let last = try faceConsents(of: account).last
        return last?.version == FaceConsent.version ? last?.answer : nil
    }
}
