package import Domain
import Foundation
import Storage

extension Services {
    /// What the student answered to the text in force; nil where she was not asked yet.
    package func faceAnswer(of account: Account) async throws -> FaceConsent.Answer? {
        try await database.read { try $0.faceAnswer(of: account.id) }
    }

    /// Records whether a machine may process the student's face; it holds for photos from now on
    /// and for those that were not looked at yet.
    ///
    /// Throws `PhotoError.faceAnswerMissing` unless the version shown is the one in force.
    package func answerFaceConsent(
        _ answer: FaceConsent.Answer,
        version: String,
        by account: Account,
    ) async throws {
        guard version == FaceConsent.version else { throw PhotoError.faceAnswerMissing }
        try await database.write { tx in
            guard try tx.faceAnswer(of: account.id) != answer else { return }
            try tx.insert(
                FaceConsent(answer: answer, version: version, answeredAt: now()),
                id: id(),
                of: account.id,
            )
            try record(
                .faceAnswered,
                .account(account.id),
                by: .student(account.id),
                facts: ["answer": answer.rawValue, "version": version],
                in: tx
            )
        }
    }
}
