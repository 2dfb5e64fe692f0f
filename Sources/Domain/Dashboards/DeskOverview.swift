/// What staff see first: the work that waits.
package struct DeskOverview: Sendable {
    package let queue: ReviewQueue?
    package let batches: [BatchProgress]
    /// Jobs that were given up, for administrators.
    package let givenUpJobs: Int

    package init(queue: ReviewQueue?, batches: [BatchProgress], givenUpJobs: Int) {
        self.queue = queue
        self.batches = batches
        self.givenUpJobs = givenUpJobs
    }
}
