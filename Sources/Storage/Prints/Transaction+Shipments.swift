package import Domain

extension Transaction {
    /// Adds a shipment with what is in it; a number that is taken is a `ShipmentError`.
    package func insert(_ shipment: Shipment, orders: [Order.ID]) throws {
        let added = try execute(
            """
            insert into shipments (id, centre_id, school_id, courier, number, sent_at, sent_by,
                state, ended_at)
            values (\(shipment.id), \(shipment.centre), \(shipment.school),
                \(shipment.waybill.courier.key), \(shipment.waybill.number), \(shipment.sentAt),
                \(shipment.sentBy), \(shipment.state), \(shipment.endedAt))
            on conflict do nothing
            """
        )
        guard added == 1 else { throw ShipmentError.numberTaken(shipment.waybill.number) }
        for order in orders {
            try execute(
                """
                insert into shipment_orders (shipment_id, order_id)
                values (\(shipment.id), \(order))
                """
            )
        }
    }

    /// The shipment of that identity, locked for change where the engine locks rows.
    package func shipment(_ id: Shipment.ID) throws -> Shipment? {
        try row(
            """
            \(Self.selectShipments) where p.id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map(Shipment.init(row:))
    }

    /// The shipments that an order was sent in, oldest first.
    package func shipments(of order: Order.ID) throws -> [Shipment] {
        try rows(
            """
            \(Self.selectShipments)
            join shipment_orders o on o.shipment_id = p.id
            where o.order_id = \(order)
            order by p.sent_at, p.id
            """
        ).map(Shipment.init(row:))
    }

    /// A centre's shipments, newest first; of one number where it is given.
    package func shipments(of centre: Centre.ID, number: String, limit: Int) throws -> [Shipment] {
        let wanted: Statement = number.isEmpty ? "" : "and p.number = \(number)"
        return try rows(
            """
            \(Self.selectShipments)
            where p.centre_id = \(centre) \(wanted)
            order by p.sent_at desc, p.id
            limit \(limit)
            """
        ).map(Shipment.init(row:))
    }

    /// The orders in a shipment, as their identities.
    package func orders(in shipment: Shipment.ID) throws -> [Order.ID] {
        try rows(
            """
            select o.id
            from shipment_orders p
            join orders o on o.id = p.order_id
            where p.shipment_id = \(shipment)
            order by o.number
            """
        ).map { try $0["id"] }
    }

    /// Saves how a shipment ended.
    package func save(_ shipment: Shipment) throws {
        try execute(
            """
            update shipments
            set state = \(shipment.state), ended_at = \(shipment.endedAt)
            where id = \(shipment.id)
            """
        )
    }

    /// The packed orders of a school, by number.
    package func packedOrders(of school: School.ID, vault: Vault) throws -> [OrderSummary] {
        try rows(
            """
            select o.id
            from orders o
            join batches b on b.id = o.batch_id
            where b.school_id = \(school) and o.capture = 'approved' and o.fulfilment = 'packed'
            order by o.number
            """
        ).compactMap { try orderSummary($0["id"], vault: vault) }
    }

    /// The identity of the order with that number.
    package func order(numbered number: OrderNumber) throws -> Order.ID? {
        try value("select id from orders where number = \(number.text)", as: Order.ID.self)
    }

    /// Where a school takes shipments.
    package func address(of school: School.ID, vault: Vault) throws -> PostalAddress? {
        try value(
            "select sealed_address from school_addresses where school_id = \(school)",
            as: String.self,
        ).map { try JSONText.decode(PostalAddress.self, vault.open($0, for: .schoolAddress)) }
    }

    /// Keeps where a school takes shipments, in the place of what was kept before.
    package func save(_ address: PostalAddress, of school: School.ID, vault: Vault) throws {
        let sealed = try vault.seal(JSONText.encode(address), for: .schoolAddress)
        try execute(
            """
            insert into school_addresses (school_id, sealed_address)
            values (\(school), \(sealed))
            on conflict (school_id) do update set sealed_address = excluded.sealed_address
            """
        )
    }

    private static var selectShipments: Statement {
        """
        select p.id, p.centre_id, p.school_id, p.courier, p.number, p.sent_at, p.sent_by, p.state,
            p.ended_at
        from shipments p
        """
    }
}

extension Shipment {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            centre: try row["centre_id"],
            school: try row["school_id"],
            waybill: try Waybill(courier: row["courier"], number: row["number"]),
            sentAt: try row["sent_at"],
            sentBy: try row["sent_by"],
            state: try row["state"],
            endedAt: try row["ended_at"],
        )
    }
}
