package import Domain

extension Transaction {
    /// Adds an order; a taken number is a `StorageError.uniqueViolation`.
    package func insert(_ order: Order) throws {
        try execute(
            """
            insert into orders (id, number, account_id, enrolment_id, batch_id, created_at,
                capture, payment, registry, fulfilment, submissions)
            values (\(order.id), \(order.number.text), \(order.account), \(order.enrolment),
                \(order.batch), \(order.createdAt), \(order.lines.capture),
                \(order.lines.payment), \(order.lines.registry), \(order.lines.fulfilment),
                \(order.submissions))
            """
        )
    }

    /// Whether an order has this number.
    package func isTaken(_ number: OrderNumber) throws -> Bool {
        try exists("select id from orders where number = \(number.text)")
    }

    /// The order of that identity, locked for change where the engine locks rows.
    package func order(_ id: Order.ID) throws -> Order? {
        try row(
            """
            select \(Order.columns) from orders o where o.id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map { try Order(row: $0) }
    }

    /// The order of an enrolment.
    package func order(of enrolment: Enrolment.ID) throws -> Order? {
        try row("select \(Order.columns) from orders o where o.enrolment_id = \(enrolment)")
            .map { try Order(row: $0) }
    }

    /// Saves the order as the transition left it; refuses when another change came first.
    package func save(_ order: Order, _ transition: Transition) throws {
        let changed = try execute(
            """
            update orders
            set capture = \(order.lines.capture), payment = \(order.lines.payment),
                registry = \(order.lines.registry), fulfilment = \(order.lines.fulfilment),
                photo_id = \(order.photo), submitted_at = \(order.submittedAt),
                submissions = \(order.submissions), repair_by = \(order.repairBy),
                price_item = \(order.priceItem)
            where id = \(order.id) and capture = \(transition.before.capture)
                and payment = \(transition.before.payment)
                and registry = \(transition.before.registry)
                and fulfilment = \(transition.before.fulfilment)
            """
        )
        guard changed == 1 else { throw OrderError.changedMeanwhile }
    }

    /// Saves the chosen price item alone.
    package func savePriceItem(of order: Order) throws {
        try execute("update orders set price_item = \(order.priceItem) where id = \(order.id)")
    }
}

extension Order {
    /// The columns that `init(row:)` reads, from `orders o`.
    static var columns: Statement {
        """
        o.id as order_id, o.number, o.account_id, o.enrolment_id, o.batch_id,
        o.created_at as order_created_at, o.capture, o.payment, o.registry, o.fulfilment,
        o.photo_id, o.submitted_at, o.submissions, o.repair_by, o.price_item
        """
    }

    init(row: Row) throws {
        self.init(
            id: try row["order_id"],
            number: try OrderNumber(stored: row["number"]),
            account: try row["account_id"],
            enrolment: try row["enrolment_id"],
            batch: try row["batch_id"],
            createdAt: try row["order_created_at"],
            lines: try OrderLines(row: row),
            photo: try row["photo_id"],
            submittedAt: try row["submitted_at"],
            submissions: try row["submissions"],
            repairBy: try row["repair_by"],
            priceItem: try row["price_item"],
        )
    }
}

extension OrderLines {
    init(row: Row) throws {
        self.init(
            capture: try row["capture"],
            payment: try row["payment"],
            registry: try row["registry"],
            fulfilment: try row["fulfilment"],
        )
    }
}

extension OrderNumber {
    /// Reads a stored number; anything else is a `Fault`.
    init(stored text: String) throws {
        guard let number = OrderNumber(text) else {
            throw Fault("storage.orderNumber", isTransient: false)
        }
        self = number
    }
}
