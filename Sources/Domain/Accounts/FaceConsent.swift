package import Foundation

/// What a student answered to whether a machine may process her face; every answer is kept.
package struct FaceConsent: Sendable, Hashable {
    /// The text in force; another one is asked about anew.
    package static let version = "2026-11-21"

    package enum Answer: String, Sendable, Hashable, CaseIterable {
        case agreed
        /// A person looks instead: no face is found or measured.
        case declined
    }

    package let answer: Answer
    package let version: String
    package let answeredAt: Date

    package init(answer: Answer, version: String, answeredAt: Date) {
        self.answer = answer
        self.version = version
        self.answeredAt = answeredAt
    }
}

/// Who says what is good and bad about a photo before it is reviewed.
package enum Assessor: String, Sendable, Hashable, Codable, CaseIterable {
    case machine
    /// The student places the crop by hand, and reviewers decide everything.
    case person
}
