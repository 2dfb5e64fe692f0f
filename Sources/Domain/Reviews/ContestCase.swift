/// What the second person sees of a contested refusal.
package struct ContestCase: Sendable {
    package let contest: Contest
    package let summary: OrderSummary
    package let photo: Photo
    /// The refusal by a person; none where the machine refused.
    package let refusal: Review?

    package init(contest: Contest, summary: OrderSummary, photo: Photo, refusal: Review?) {
        self.contest = contest
        self.summary = summary
        self.photo = photo
        self.refusal = refusal
    }
}
