package import Domain
import Foundation

extension Transaction {
    /// Opens a review; an order that already waits for one is a `StorageError.uniqueViolation`.
    package func insert(_ review: Review) throws {
        try execute(
            """
            insert into reviews (id, order_id, photo_id, stage, opened_at, due_at, excluded_id,
                state, reasons, remark)
            values (\(review.id), \(review.order), \(review.photo), \(review.stage),
                \(review.openedAt), \(review.dueAt), \(review.excluded), \(review.state),
                '[]', '')
            """
        )
    }

    /// The review of that identity, locked for change where the engine locks rows.
    package func review(_ id: Review.ID) throws -> Review? {
        try row(
            """
            \(Self.selectReviews) where r.id = \(id)
            \(isWritable ? "\(postgres: "for update of r")" : "")
            """
        ).map(Review.init(row:))
    }

    /// The order of a review; it is locked before its review, as in every other verb, so that no
    /// two transactions wait for each other.
    package func order(ofReview id: Review.ID) throws -> Order? {
        let order = try value("select order_id from reviews where id = \(id)", as: Order.ID.self)
        return try order.flatMap { try self.order($0) }
    }

    /// The reviews of an order, oldest first.
    package func reviews(of order: Order.ID) throws -> [Review] {
        try rows("\(Self.selectReviews) where r.order_id = \(order) order by r.opened_at, r.id")
            .map(Review.init(row:))
    }

    /// The review that an order waits for, locked for change where the engine locks rows: nobody
    /// takes the photo meanwhile.
    package func openReview(of order: Order.ID) throws -> Review? {
        try row(
            """
            \(Self.selectReviews)
            where r.order_id = \(order) and r.state in ('waiting', 'decided')
            \(isWritable ? "\(postgres: "for update of r")" : "")
            """
        ).map(Review.init(row:))
    }

    /// Saves decision, lease and state; refuses when the review was in another state by then.
    package func save(_ review: Review, from before: ReviewState) throws {
        let (kind, reasons, remark) = review.decision.columns
        let changed = try execute(
            """
            update reviews
            set state = \(review.state), lease_holder = \(review.lease?.holder),
                leased_until = \(review.lease?.until), decision = \(kind),
                reasons = \(try JSONText.encode(reasons.map(\.rawValue))), remark = \(remark),
                decided_by = \(review.decidedBy), decided_at = \(review.decidedAt)
            where id = \(review.id) and state = \(before)
            """
        )
        guard changed == 1 else { throw ReviewError.alreadyDecided }
    }

    /// Takes the waiting review of an order out of the queue.
    package func dropReviews(of order: Order.ID) throws {
        try execute(
            """
            update reviews
            set state = 'dropped', lease_holder = null, leased_until = null
            where order_id = \(order) and state = 'waiting'
            """
        )
    }

    static var selectReviews: Statement {
        """
        select r.id, r.order_id, r.photo_id, r.stage, r.opened_at, r.due_at, r.excluded_id,
            r.state, r.lease_holder, r.leased_until, r.decision, r.reasons, r.remark,
            r.decided_by, r.decided_at
        from reviews r
        """
    }
}

extension Decision? {
    fileprivate var columns: (kind: String?, reasons: [RefusalReason], remark: String) {
        switch self {
        case nil: (nil, [], "")
        case .approved: ("approved", [], "")
        case .refused(let reasons, let remark): ("refused", reasons, remark)
        }
    }
}

extension Review {
    init(row: Row) throws {
        var lease: Lease<Staff.ID>?
        if let holder = try row["lease_holder", Staff.ID?.self],
            let until = try row["leased_until", Date?.self]
        {
            lease = Lease(holder: holder, until: until)
        }
        var decision: Decision?
        switch try row["decision", String?.self] {
        case "approved": decision = .approved
        case "refused":
            decision = .refused(reasons: try row.json("reasons"), remark: try row["remark"])
        default: break
        }
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            photo: try row["photo_id"],
            stage: try row["stage"],
            openedAt: try row["opened_at"],
            dueAt: try row["due_at"],
            excluded: try row["excluded_id"],
            state: try row["state"],
            lease: lease,
            decision: decision,
            decidedBy: try row["decided_by"],
            decidedAt: try row["decided_at"],
        )
    }
}
