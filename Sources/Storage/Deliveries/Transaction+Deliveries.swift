package import Domain

extension Transaction {
    /// Adds a delivery.
    package func insert(_ delivery: Delivery) throws {
        try execute(
            """
            insert into deliveries (id, batch_id, created_at, created_by, state)
            values (\(delivery.id), \(delivery.batch), \(delivery.createdAt),
                \(delivery.createdBy), \(delivery.state))
            """
        )
    }

    /// Puts an approved photo into a delivery.
    package func insert(
        _ order: Order.ID,
        photo: ObjectKey,
        fileName: String,
        into delivery: Delivery.ID,
    ) throws {
        try execute(
            """
            insert into delivery_items (delivery_id, order_id, photo, file_name)
            values (\(delivery), \(order), \(photo), \(fileName))
            """
        )
    }

    /// The delivery of that identity.
    package func delivery(_ id: Delivery.ID) throws -> Delivery? {
        try row("\(Self.selectDeliveries) where id = \(id)").map(Delivery.init(row:))
    }

    /// The deliveries of a batch, newest first.
    package func deliveries(of batch: Batch.ID) throws -> [Delivery] {
        try rows("\(Self.selectDeliveries) where batch_id = \(batch) order by created_at desc")
            .map(Delivery.init(row:))
    }

    /// Saves state and receipt, unless another came first.
    package func save(_ delivery: Delivery, from before: DeliveryState) throws -> Bool {
        try execute(
            """
            update deliveries
            set state = \(delivery.state), receipt = \(delivery.receipt)
            where id = \(delivery.id) and state = \(before)
            """
        ) == 1
    }

    /// Records the registry's answer for one photo; returns false when it was known.
    package func save(
        _ answer: RegistryAnswer,
        for order: Order.ID,
        in delivery: Delivery.ID,
    ) throws -> Bool {
        let (word, reason): (String, String?) =
            switch answer {
            case .accepted: ("accepted", nil)
            case .refused(let reason): ("refused", reason)
            }
        return try execute(
            """
            update delivery_items
            set answer = \(word), answer_reason = \(reason)
            where delivery_id = \(delivery) and order_id = \(order) and answer is null
            """
        ) == 1
    }

    private static var selectDeliveries: Statement {
        "select id, batch_id, created_at, created_by, state, receipt from deliveries"
    }
}

extension Delivery {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            batch: try row["batch_id"],
            createdAt: try row["created_at"],
            createdBy: try row["created_by"],
            state: try row["state"],
            receipt: try row["receipt"],
        )
    }
}
