package import Domain
import Foundation
import Storage

extension Services {
    /// Takes another account over, which was proved: its records, orders, photos, consents and
    /// sessions are the account's from now on, and it is no more.
    ///
    /// `decided` says what is kept where both have something; the other's phone is told.
    package func joinAccounts(
        _ id: AccountJoin.ID,
        _ decided: [JoinQuestion: JoinSide],
        by account: Account,
    ) async throws {
        try await database.write { tx in
            var join = try openJoin(id, of: account, in: tx)
            guard let proof = join.proof else { throw JoinError.gone }
            for id in [join.account, join.other].map(\.description).sorted() {
                try tx.takeTurn("account \(id)")
            }
            let plan = try plan(join, in: tx)
            for order in try plan.cancelled() { try cancel(order, by: account, in: tx) }
            try move(plan, decided, in: tx)
            join.finish(at: now())
            try tx.save(join)
            try recordJoin(join, by: proof, in: tx)
        }
    }

    /// Takes only the number over from an account that its new holder cannot prove; the account
    /// keeps its document and password.
    package func takeNumber(
        _ id: AccountJoin.ID,
        by account: Account,
    ) async throws {
        let since = now().addingTimeInterval(-AccountJoin.validity)
        try await database.write { tx in
            let join = try openJoin(id, of: account, in: tx)
            guard let challenge = try tx.usedPhoneChange(of: account.id, since: since),
                let stored = try tx.signInCode(challenge),
                let holder = try tx.account(phoneFingerprint: stored.phoneFingerprint),
                holder.id == join.other, try !isSameHolder(holder, in: tx)
            else { throw JoinError.gone }
            try takePhone(from: holder, in: tx)
            try setPhone(of: account, by: stored, in: tx)
        }
    }

    private func cancel(_ summary: OrderSummary, by account: Account, in tx: Transaction) throws {
        guard var order = try tx.order(summary.order.id),
            let transition = try order.cancelWithItsAccount()
        else { return }
        try save(order, transition, batch: summary.batch, by: .student(account.id), in: tx)
    }

    private func move(
        _ plan: JoinPlan,
        _ decided: [JoinQuestion: JoinSide],
        in tx: Transaction,
    ) throws {
        let (own, other) = (plan.own.account, plan.other.account)
        let phone = try plan.kept(.phone, decided)
        let masked = phone == .own ? own.maskedPhone : other.maskedPhone
        // The contacts are still the phones that there were.
        if phone == .other { try tell(own.id, .phoneChanged(to: masked), in: tx) }
        try tell(other.id, .accountJoined(to: masked), in: tx)
        try tx.moveRows(from: other.id, to: own.id)
        try tx.extendBans(of: banKey(of: other.id), to: banKey(of: own.id))
        for question in [JoinQuestion.phone, .document] {
            try tx.keepIdentity(
                question,
                of: plan.kept(question, decided),
                account: own.id,
                other: other.id
            )
        }
        if try plan.kept(.profile, decided) == .other {
            try tx.save(plan.other.profile, of: own.id, vault: vault)
        }
        try tx.closeJoined(other.id, into: own.id, maskedPhone: masked, at: now())
        try refreshContacts(of: own.id, in: tx)
    }

    private func recordJoin(
        _ join: AccountJoin,
        by proof: AccountJoin.Proof,
        in tx: Transaction,
    ) throws {
        let principal = Principal.student(join.account)
        try record(
            .accountsJoined,
            .account(join.account),
            by: principal,
            facts: ["other": join.other.description, "proof": proof.rawValue],
            in: tx
        )
        try record(
            .accountGoneOver,
            .account(join.other),
            by: principal,
            facts: ["into": join.account.description, "proof": proof.rawValue],
            in: tx
        )
    }
}
