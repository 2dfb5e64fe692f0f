import Foundation

extension AccountExport {
    /// A study record with all that was told about it, and what was asked to be put right.
    package struct StudyExport: Sendable, Encodable {
        let addedAt: Date
        let confirmedAt: Date?
        let provedBy: String
        let school: String
        let level: String
        let batch: String
        /// As it is kept: names and numbers that came masked stay so.
        let name: String
        let documentNumber: String
        let facts: [String: String]
        let corrections: [CorrectionRecord]

        package init(_ record: StudyRecord, corrections: [Correction]) {
            let identity = record.enrolment.identity
            addedAt = record.enrolment.createdAt
            confirmedAt = record.enrolment.confirmedAt
            provedBy = (identity.provedBy ?? .captureCode).rawValue
            school = record.school.name
            level = record.level.chinese
            batch = record.batch.name
            name = identity.maskedName
            documentNumber = identity.maskedDocumentNumber
            let told = StudyField.allCases.map { field in
                (field.rawValue, identity.value(field, school: record.school))
            }
            facts = Dictionary(told) { first, _ in first }.filter { !$0.value.isEmpty }
            self.corrections = corrections.map(CorrectionRecord.init)
        }
    }

    package struct CorrectionRecord: Sendable, Encodable {
        let field: String
        let before: String
        let wanted: String
        let remark: String
        let askedAt: Date
        let state: String
        let answer: String
        let answeredAt: Date?

        init(_ correction: Correction) {
            field = correction.field.rawValue
            before = correction.before
            wanted = correction.wanted
            remark = correction.remark
            askedAt = correction.createdAt
            state = correction.state.rawValue
            answer = correction.answer
            answeredAt = correction.answeredAt
        }
    }

    package struct ContestRecord: Sendable, Encodable {
        let words: String
        let openedAt: Date
        let state: String
        let answer: String
        let answeredAt: Date?

        package init(_ contest: Contest) {
            words = contest.words
            openedAt = contest.openedAt
            state = contest.state.rawValue
            answer = contest.answer
            answeredAt = contest.answeredAt
        }
    }
}
