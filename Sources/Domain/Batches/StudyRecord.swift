/// One study record of an account, for 我的学历: what it is and where its order stands.
package struct StudyRecord: Sendable {
    package let enrolment: Enrolment
    package let batch: Batch
    package let school: School
    package let level: EducationLevel
    /// The order, once the student confirmed.
    package let order: OrderSummary?

    package init(
        enrolment: Enrolment,
        batch: Batch,
        school: School,
        level: EducationLevel,
        order: OrderSummary?,
    ) {
        self.enrolment = enrolment
        self.batch = batch
        self.school = school
        self.level = level
        self.order = order
    }
}
