package import Domain
import Foundation

extension Transaction {
    /// Adds a request; a second one that waits is a `StorageError.uniqueViolation`.
    package func insert(_ request: RecaptureRequest) throws {
        try execute(
            """
            insert into recaptures (id, order_id, photo_id, words, asked_at, due_at, approved_by,
                state, answer)
            values (\(request.id), \(request.order), \(request.photo), \(request.words),
                \(request.askedAt), \(request.dueAt), \(request.approvedBy), \(request.state),
                \(request.answer))
            """
        )
    }

    /// Saves the answer; refuses when another one came first.
    package func saveAnswer(_ request: RecaptureRequest) throws {
        let changed = try execute(
            """
            update recaptures
            set state = \(request.state), answer = \(request.answer),
                answered_by = \(request.answeredBy), answered_at = \(request.answeredAt)
            where id = \(request.id) and state = 'waiting'
            """
        )
        guard changed == 1 else { throw RecaptureError.alreadyAnswered }
    }

    /// The request of that identity.
    package func recapture(_ id: RecaptureRequest.ID) throws -> RecaptureRequest? {
        try row("\(Self.selectRecaptures) where c.id = \(id)").map(RecaptureRequest.init(row:))
    }

    /// The last request about an order.
    package func lastRecapture(of order: Order.ID) throws -> RecaptureRequest? {
        try rows("\(Self.selectRecaptures) where c.order_id = \(order) order by c.asked_at, c.id")
            .map(RecaptureRequest.init(row:)).last
    }

    /// A centre's requests that wait, the most urgent first.
    package func waitingRecaptures(of centre: Centre.ID) throws -> [RecaptureRequest] {
        try rows(
            """
            \(Self.selectRecaptures)
            join orders o on o.id = c.order_id
            join batches b on b.id = o.batch_id
            where c.state = 'waiting' and b.centre_id = \(centre)
            order by c.due_at, c.id
            """
        ).map(RecaptureRequest.init(row:))
    }

    private static var selectRecaptures: Statement {
        """
        select c.id, c.order_id, c.photo_id, c.words, c.asked_at, c.due_at, c.approved_by, c.state,
            c.answer, c.answered_by, c.answered_at
        from recaptures c
        """
    }
}

extension RecaptureRequest {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            photo: try row["photo_id"],
            words: try row["words"],
            askedAt: try row["asked_at"],
            dueAt: try row["due_at"],
            approvedBy: try row["approved_by"],
            state: try row["state"],
            answer: try row["answer"],
            answeredBy: try row["answered_by"],
            answeredAt: try row["answered_at"],
        )
    }
}
