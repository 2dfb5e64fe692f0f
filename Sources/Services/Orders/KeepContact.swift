import Domain
import Storage

extension Services {
    /// Keeps how the student can be reached with an order that is handed in.
    func keepContact(of order: Order, in tx: Transaction) throws {
        guard let contact = try contact(of: order.account, in: tx) else { return }
        try tx.save(contact, of: order.id, vault: vault)
    }

    /// Brings what open orders keep up to date with the person's contact data.
    func refreshContacts(of account: Account.ID, in tx: Transaction) throws {
        guard let contact = try contact(of: account, in: tx) else { return }
        for order in try tx.orders(of: account) where order.followsProfile {
            guard let kept = try tx.orderContact(order.id, vault: vault), kept != contact,
                let batch = try tx.batch(order.batch)
            else { continue }
            try tx.save(contact, of: order.id, vault: vault)
            try record(
                .contactRefreshed,
                .order(order.id),
                by: .student(account),
                centre: batch.centre,
                in: tx
            )
        }
    }

    /// Refuses while prints are to be sent and nobody said where.
    func requireAddress(for order: Order, policy: BatchPolicy, in tx: Transaction) throws {
        guard order.needsAddress(policy) else { return }
        guard try tx.profile(of: order.account, vault: vault).address != nil else {
            throw OrderError.addressMissing
        }
    }

    /// What an order keeps of how to reach its student, or what it would keep if it were handed in
    /// now.
    func contact(of order: Order, in tx: Transaction) throws -> OrderContact? {
        try tx.orderContact(order.id, vault: vault) ?? contact(of: order.account, in: tx)
    }

    private func contact(of account: Account.ID, in tx: Transaction) throws -> OrderContact? {
        guard let (sealed, _) = try tx.contact(of: account) else { return nil }
        return OrderContact(
            try tx.profile(of: account, vault: vault),
            phone: try vault.open(sealed, for: .phone),
        )
    }
}
