package import Foundation

/// A student's wish that staff put one fact of a study record right (申请更正), and the answer.
package struct Correction: Sendable, Hashable {
    package typealias ID = Identifier<Correction>

    package enum State: String, Sendable, Hashable, CaseIterable {
        case waiting, accepted, refused
    }

    /// How many working days staff have for the answer.
    package static let workingDays = 3
    package static let maximumRemark = 200

    package let id: ID
    package let enrolment: Enrolment.ID
    package let field: StudyField
    /// What the record said, as pages show it.
    package let before: String
    package let wanted: String
    package let remark: String
    package let createdAt: Date
    package let dueAt: Date
    package private(set) var state: State
    package private(set) var answer: String
    package private(set) var answeredBy: Staff.ID?
    package private(set) var answeredAt: Date?

    package init(
        id: ID,
        enrolment: Enrolment.ID,
        field: StudyField,
        before: String,
        wanted: String,
        remark: String,
        createdAt: Date,
        dueAt: Date,
        state: State = .waiting,
        answer: String = "",
        answeredBy: Staff.ID? = nil,
        answeredAt: Date? = nil,
    ) {
        self.id = id
        self.enrolment = enrolment
        self.field = field
        self.before = before
        self.wanted = wanted
        self.remark = remark
        self.createdAt = createdAt
        self.dueAt = dueAt
        self.state = state
        self.answer = answer
        self.answeredBy = answeredBy
        self.answeredAt = answeredAt
    }

    /// Answers once; a refusal needs a reason.
    package mutating func settle(
        accepting: Bool,
        answer typed: String,
        by staff: Staff.ID,
        at now: Date,
    ) throws(EnrolmentError) {
        guard state == .waiting else { throw .correctionAnswered }
        let answer = typed.trimmed
        guard accepting || !answer.isEmpty else { throw .answerMissing }
        try Self.require(answer)
        state = accepting ? .accepted : .refused
        self.answer = answer
        answeredBy = staff
        answeredAt = now
    }

    /// Refuses a remark or an answer that is too long.
    package static func require(_ remark: String) throws(EnrolmentError) {
        guard remark.count <= maximumRemark else {
            throw .remarkTooLong(found: remark.count, limit: maximumRemark)
        }
    }
}

/// A correction with the words around it, for staff.
package struct CorrectionCase: Sendable {
    package let correction: Correction
    package let identity: CaptureIdentity
    package let batch: Batch
    package let school: School
    /// Every level, to name those of the record and of the wish.
    package let levels: [EducationLevel]
    /// The order, once there is one.
    package let order: OrderNumber?

    package init(
        correction: Correction,
        identity: CaptureIdentity,
        batch: Batch,
        school: School,
        levels: [EducationLevel],
        order: OrderNumber?,
    ) {
        self.correction = correction
        self.identity = identity
        self.batch = batch
        self.school = school
        self.levels = levels
        self.order = order
    }
}
