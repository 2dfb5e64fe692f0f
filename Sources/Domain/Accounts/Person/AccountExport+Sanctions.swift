import Foundation

extension AccountExport {
    /// What was decided about a fault that was proven, and the student's appeal.
    package struct SanctionRecord: Sendable, Encodable {
        let words: String
        let decidedAt: Date?
        let bannedUntil: Date
        let state: String
        let appeal: AppealRecord?

        package init(_ sanction: Sanction, appeal: Appeal?) {
            words = sanction.words
            decidedAt = sanction.decidedAt
            bannedUntil = sanction.banUntil
            state = sanction.state.rawValue
            self.appeal = appeal.map(AppealRecord.init)
        }
    }

    package struct AppealRecord: Sendable, Encodable {
        let words: String
        let openedAt: Date
        let state: String
        let answer: String
        let answeredAt: Date?

        init(_ appeal: Appeal) {
            words = appeal.words
            openedAt = appeal.openedAt
            state = appeal.state.rawValue
            answer = appeal.answer
            answeredAt = appeal.answeredAt
        }
    }
}
