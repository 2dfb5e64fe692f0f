package import Domain
import Foundation
import Storage

extension Services {
    /// Makes a link for a friend's phone and gives its secret, which is kept nowhere.
    package func makeHelperLink(for order: Order.ID, by account: Account) async throws -> String {
        try await requirePhotoWanted(order, source: .camera, by: account)
        let token = randomBytes(24).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
        try await changeOwnOrder(order, of: account) { order, batch, tx in
            // Many requests at once are counted one after the other.
            try tx.takeTurn("helper \(order.id)")
            let made = try tx.helperLinks(of: order.id, since: now() - 3600)
            if made.count >= HelperLink.hourlyLimit, let first = made.first {
                throw HelperError.tooMany(
                    limit: HelperLink.hourlyLimit,
                    wait: Int(first.addingTimeInterval(3600).timeIntervalSince(now())) + 1
                )
            }
            let link = HelperLink(
                id: id(),
                order: order.id,
                madeAt: now(),
                expiresAt: now() + HelperLink.lifetime
            )
            try tx.insert(link, tokenHash: TokenHash.sha256(token))
            try record(
                .helperAsked,
                .order(order.id),
                by: .student(account.id),
                centre: batch.centre,
                in: tx
            )
        }
        return token
    }

    /// A link as its student sees it.
    package func helperLink(
        _ token: String,
        for order: Order.ID,
        by account: Account,
    ) async throws -> HelperLink {
        let link = try await database.read { tx -> HelperLink? in
            guard try ownOrder(order, of: account, in: tx) != nil else { return nil }
            return try tx.helperLink(tokenHash: TokenHash.sha256(token))
        }
        guard let link, link.order == order else {
            try await refuse(.order(order), to: .student(account.id), as: HelperError.notFound)
        }
        return link
    }

    /// What the phone with a link may do; a used one is known still, so that it can say so.
    package func helperCase(_ token: String) async throws -> HelperCase {
        let found = try await database.read { tx -> HelperCase? in
            guard let link = try tx.helperLink(tokenHash: TokenHash.sha256(token)),
                let order = try tx.order(link.order), let batch = try tx.batch(order.batch),
                let account = try tx.account(order.account)
            else { return nil }
            return HelperCase(link: link, account: account, policy: batch.policy)
        }
        guard let found else { throw HelperError.notFound }
        return found
    }

    /// What the phone with a link may do now; refuses one that is used or ran out.
    package func usableHelperCase(_ token: String) async throws -> HelperCase {
        let found = try await helperCase(token)
        try found.link.requireUsable(at: now())
        return found
    }
}
