import Domain
import Storage
import Views

extension Services {
    /// Wants the student of an order to hear of something, in their language.
    func wantNotice(_ notice: OrderNotice, about order: Order, in tx: Transaction) throws {
        guard let (sealed, language) = try tx.contact(of: order.account) else { return }
        let text = Notice.order(
            notice,
            number: order.number,
            until: order.repairBy,
            address: publicURL + notice.link(to: order.id).path,
        ).text(language)
        let message = OutgoingMessage(
            id: id(),
            address: try vault.open(sealed, for: .phone),
            text: text
        )
        try tx.insert(message, channel: channel.key, at: now(), vault: vault)
        try want(.sendMessage(message.id), in: tx)
    }

    /// Hands a message to its channel.
    func sendMessage(_ id: OutgoingMessage.ID) async throws -> JobOutcome {
        guard let found = try await database.read({ try $0.unsentMessage(id, vault: vault) })
        else { return .done }
        try await channel.send(found.message)
        try await database.write { try $0.markSent(id, at: now()) }
        return .done
    }
}
