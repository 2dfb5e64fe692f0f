/// A batch with how many of its orders stand where.
package struct BatchProgress: Sendable, Hashable {
    package let batch: Batch
    package let school: School
    package let counts: [OrderLabel: Int]
    /// Approved photos that no delivery holds yet.
    package let deliverable: Int

    package init(batch: Batch, school: School, counts: [OrderLabel: Int], deliverable: Int) {
        self.batch = batch
        self.school = school
        self.counts = counts
        self.deliverable = deliverable
    }

    package var total: Int { counts.values.reduce(0, +) }
}
