package import Domain

/// An approved photo that can be delivered.
package struct DeliverablePhoto: Sendable {
    package let order: Order
    package let photo: ObjectKey
    package let identity: CaptureIdentity
}

extension Transaction {
    /// The photos of a delivery by file name.
    package func deliveryItems(_ delivery: Delivery.ID, vault: Vault) throws -> [DeliveryItem] {
        try rows(
            """
            select i.order_id, i.photo, i.file_name, i.answer, i.answer_reason, o.number,
                e.sealed_identity
            from delivery_items i
            join orders o on o.id = i.order_id
            join enrolments e on e.id = o.enrolment_id
            where i.delivery_id = \(delivery)
            order by i.file_name
            """
        ).map { row in
            let identity = try vault.open(row["sealed_identity"], for: .captureIdentity)
            let answer: RegistryAnswer? =
                switch try row["answer", String?.self] {
                case "accepted": .accepted
                case "refused": .refused(try row["answer_reason", String?.self] ?? "")
                default: nil
                }
            return DeliveryItem(
                order: try row["order_id"],
                orderNumber: try OrderNumber(stored: row["number"]),
                photo: try row["photo"],
                fileName: try row["file_name"],
                identity: try JSONText.decode(CaptureIdentity.self, identity),
                answer: answer,
            )
        }
    }

    /// The approved photos of a batch that wait for the registry and are in no open delivery.
    package func deliverablePhotos(of batch: Batch.ID, vault: Vault) throws -> [DeliverablePhoto] {
        try photos(Self.deliverable(of: batch), vault: vault)
    }

    /// The approved photos of a batch, delivered or not, by order number.
    package func approvedPhotos(of batch: Batch.ID, vault: Vault) throws -> [DeliverablePhoto] {
        try photos(
            """
            from orders o
            join photos p on p.id = o.photo_id
            join enrolments e on e.id = o.enrolment_id
            where o.batch_id = \(batch) and o.capture = 'approved' and p.standard is not null
                and p.shredded_at is null
            """,
            vault: vault
        )
    }

    private func photos(_ found: Statement, vault: Vault) throws -> [DeliverablePhoto] {
        try rows(
            """
            select \(Order.columns), p.standard, e.sealed_identity
            \(found)
            order by o.number
            """
        ).map { row in
            let identity = try vault.open(row["sealed_identity"], for: .captureIdentity)
            return DeliverablePhoto(
                order: try Order(row: row),
                photo: try row["standard"],
                identity: try JSONText.decode(CaptureIdentity.self, identity),
            )
        }
    }

    /// How many photos of a batch could be delivered now.
    package func deliverableCount(of batch: Batch.ID) throws -> Int {
        try value("select count(*) \(Self.deliverable(of: batch))", as: Int.self) ?? 0
    }

    private static func deliverable(of batch: Batch.ID) -> Statement {
        """
        from orders o
        join photos p on p.id = o.photo_id
        join enrolments e on e.id = o.enrolment_id
        where o.batch_id = \(batch) and o.capture = 'approved' and o.registry = 'queued'
            and p.standard is not null
            and not exists (
                select 1
                from delivery_items i
                join deliveries d on d.id = i.delivery_id
                where i.order_id = o.id and d.state <> 'answered'
            )
        """
    }
}

extension Transaction {
    /// Why the registry refused an order's photo last, in its own words.
    package func registryReason(of order: Order.ID) throws -> String? {
        try value(
            """
            select i.answer_reason
            from delivery_items i
            join deliveries d on d.id = i.delivery_id
            where i.order_id = \(order) and i.answer = 'refused'
            order by d.created_at desc, d.id
            limit 1
            """,
            as: String.self,
        )
    }
}
