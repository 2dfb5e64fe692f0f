/// What is wrong with one fact that was typed.
package struct StudyFault: Error, Sendable, Hashable, Codable {
    package enum Problem: Sendable, Hashable, Codable {
        case missing
        case tooLong(found: Int, limit: Int)
        /// A sign that has no place there.
        case character(String)
        case notAnAddress
        case notAChoice
        /// A school's code has five digits.
        case notFiveDigits
    }

    package let field: StudyField
    package let problem: Problem
    package let value: String

    package init(_ field: StudyField, _ problem: Problem, value: String) {
        self.field = field
        self.problem = problem
        self.value = value
    }
}
