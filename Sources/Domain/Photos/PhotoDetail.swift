/// A photo with its order, as the student sees it.
package struct PhotoDetail: Sendable {
    package let photo: Photo
    package let summary: OrderSummary
    package let actions: [OrderAction]
    /// The student's objection to the refusal of this photo.
    package let contest: Contest?

    package init(
        photo: Photo,
        summary: OrderSummary,
        actions: [OrderAction],
        contest: Contest? = nil,
    ) {
        self.photo = photo
        self.summary = summary
        self.actions = actions
        self.contest = contest
    }
}

extension PhotoDetail {
    /// Whether the refusal of this photo can be contested.
    package var mayContest: Bool { contest == nil && summary.order.isContestable(photo) }
}

/// Which picture of a photo is asked for.
package enum PhotoRendition: String, Sendable, Hashable, CaseIterable {
    /// What the student sent, upright and without metadata.
    case original
    /// What the student sent in the finished photo's crop; the original where there is none.
    case framed
    /// The finished photo.
    case standard
    /// The finished photo before the other ground, where both are offered.
    case alternative
}
