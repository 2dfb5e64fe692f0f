/// A photo with its order, as the student sees it.
package struct PhotoDetail: Sendable {
    package let photo: Photo
    package let summary: OrderSummary
    package let actions: [OrderAction]

    package init(photo: Photo, summary: OrderSummary, actions: [OrderAction]) {
        self.photo = photo
        self.summary = summary
        self.actions = actions
    }
}

/// Which picture of a photo is asked for.
package enum PhotoRendition: String, Sendable, Hashable, CaseIterable {
    /// What the student sent, upright and without metadata.
    case original
    /// What the student sent in the finished photo's crop; the original where there is none.
    case framed
    /// The finished photo.
    case standard
}
