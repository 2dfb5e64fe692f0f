package import Domain
package import Foundation

/// The decision before this one, which can be taken back for a short while.
package struct LastDecision: Sendable, Hashable {
    package let review: Review.ID
    package let number: OrderNumber
    package let isApproved: Bool
    /// How long the offer to undo is shown.
    package let seconds: Int

    package init(review: Review.ID, number: OrderNumber, isApproved: Bool, seconds: Int) {
        self.review = review
        self.number = number
        self.isApproved = isApproved
        self.seconds = seconds
    }
}

/// What a reviewer chose for a refusal that was not taken, to be shown again.
package struct RefusalForm: Sendable, Hashable {
    package let reasons: [RefusalReason]
    package let remark: String
    package let error: ReviewError

    package init(reasons: [RefusalReason], remark: String, error: ReviewError) {
        self.reasons = reasons
        self.remark = remark
        self.error = error
    }
}

extension Page {
    /// One photo in the hands of a reviewer: both pictures, what the machine measured, the decision.
    package static func review(
        _ item: ReviewCase,
        now: Date,
        last: LastDecision? = nil,
        refusal: RefusalForm? = nil,
    ) -> Page {
        .desk(
            title: .reviewTitle(item.review.stage, item.number),
            isHeadingShown: false,
            errors: refusal.map { [FieldError($0.fieldName, .refusal($0.error))] } ?? [],
            keys: reviewKeys,
        ) {
            section(.class("review"), .module("review")) {
                reviewBar(item, now: now, last: last)
                reviewPhotos(item)
                aside(.class("review-column")) {
                    reviewNotes(item)
                    reviewDecision(item, refusal: refusal)
                }
                item.next.map(prefetch)
            }
            leaseOverDialog
        }
    }
}

private let reviewKeys = [
    KeyHelp("A", .approve), KeyHelp("R", .refuse), KeyHelp("1–9 0 Q–G", .keyReasons),
    KeyHelp("Enter", .keyConfirm), KeyHelp("Esc", .keyLeaveReasons), KeyHelp("Z", .keyUndo),
    KeyHelp("S", .keySkip), KeyHelp("O", .keyLines), KeyHelp("Space", .keyZoom),
    KeyHelp("+ / −", .keyZoomSteps),
]

extension RefusalForm {
    var fieldName: String {
        switch error {
        case .remarkMissing, .remarkTooLong: "remark"
        default: "reasons"
        }
    }
}

/// The thin bar on top: stage, number, deadline, queue, and how long the photo is held.
private func reviewBar(_ item: ReviewCase, now: Date, last: LastDecision?) -> Node {
    let isLate = item.review.dueAt < now
    return div(.class("review-bar")) {
        tag(.stage(item.review.stage), .info, icon: .review)
        code("\(item.number)", .class("review-number"))
        span(.class("review-due", isLate ? "is-late" : nil)) {
            icon(isLate ? .warning : .clock)
            isLate
                ? Text.overdueSince(.moment(item.review.dueAt))
                : Text.dueBy(.moment(item.review.dueAt))
        }
        span(.class("review-queue")) {
            icon(.people)
            Text.queueLength(item.waiting)
        }
        last.map(undoNote)
        item.review.lease.map { leaseClock($0, now: now) }
    }
}

/// Counts down by script; without it the moment when the hold ends is told.
private func leaseClock(_ lease: Lease<Staff.ID>, now: Date) -> Node {
    let seconds = max(0, Int(lease.until.timeIntervalSince(now)))
    return span(.class("review-lease"), .data("lease", "\(seconds)")) {
        icon(.timer)
        Text.leaseUntil
        time(.moment(lease.until), .data("clock", ""))
    }
}

/// Fetched while this photo is looked at, so that the next one is there at once.
private func prefetch(_ photo: Photo.ID) -> Node {
    .group(
        [PhotoRendition.original, .standard].map { rendition in
            VoidTag("link")(
                Attribute("rel", "prefetch"),
                Attribute("as", "image"),
                .href(Link.deskPhotoFile(photo, rendition).path),
            )
        }
    )
}

/// Opened by script when the hold has ended, so that no decision is made in vain.
private var leaseOverDialog: Node {
    Tag("dialog")(.id("lease-over"), .aria("labelledby", "lease-over-title")) {
        h2(.leaseOverTitle, .id("lease-over-title"))
        p(.leaseOverAdvice)
        actions {
            linkButton(.keyNextPhoto, to: Link.nextReview.path, icon: .arrowRight)
        }
    }
}

/// What was decided a moment ago, with the way back; the script takes it away when it is too late.
func undoNote(_ last: LastDecision) -> Node {
    div(
        .class("undo-note", last.isApproved ? nil : "is-refused"),
        .role("status"),
        .module("undo"),
        .data("seconds", "\(max(last.seconds, 4))"),
    ) {
        icon(last.isApproved ? .check : .cross)
        span(last.isApproved ? .approvedNow(last.number.text) : .refusedNow(last.number.text))
        if last.seconds > 0 {
            postButton(.undo, to: Link.undoReview(last.review).path, .quiet, icon: .undo, key: "z")
        }
    }
}
