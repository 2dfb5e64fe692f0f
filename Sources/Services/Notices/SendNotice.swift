import Domain
import Foundation
import Storage
import Views

extension Services {
    /// Wants the student of an order to hear of something, in their language.
    func wantNotice(
        _ notice: OrderNotice,
        about order: Order,
        until: Date? = nil,
        in tx: Transaction,
    ) throws {
        let notice = Notice.order(
            notice,
            number: order.number,
            until: until ?? order.repairBy,
            address: publicURL + notice.link(to: order.id).path,
        )
        try tell(order.account, notice, in: tx)
    }

    /// Wants a notice sent to the phone of an account, in its language; nothing where the account
    /// has none any more.
    func tell(_ account: Account.ID, _ notice: Notice, in tx: Transaction) throws {
        guard let (sealed, language) = try tx.contact(of: account) else { return }
        let message = OutgoingMessage(
            id: id(),
            address: try vault.open(sealed, for: .phone),
            text: notice.text(language)
        )
        try wantSent(message, in: tx)
    }

    /// Keeps a message and wants it sent.
    func wantSent(_ message: OutgoingMessage, in tx: Transaction) throws {
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
