package import Domain

extension Transaction {
    /// How the student of an order can be reached, as it was kept; nothing before it was handed in.
    package func orderContact(_ id: Order.ID, vault: Vault) throws -> OrderContact? {
        try value(
            "select sealed_contact from orders where id = \(id) and sealed_contact is not null",
            as: String.self,
        ).map { try JSONText.decode(OrderContact.self, vault.open($0, for: .orderContact)) }
    }

    /// Keeps how the student of an order can be reached, in the place of what was kept before.
    package func save(_ contact: OrderContact, of order: Order.ID, vault: Vault) throws {
        let sealed = try vault.seal(JSONText.encode(contact), for: .orderContact)
        try execute("update orders set sealed_contact = \(sealed) where id = \(order)")
    }

    /// An account's orders, oldest first, locked for change where the engine locks rows.
    package func orders(of account: Account.ID) throws -> [Order] {
        try rows(
            """
            select \(Order.columns) from orders o
            where o.account_id = \(account)
            order by o.created_at, o.id
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map { try Order(row: $0) }
    }
}
