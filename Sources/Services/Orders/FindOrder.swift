import Domain
import Storage

extension Services {
    /// The order with its batch, if it is this student's.
    func ownOrder(
        _ id: Order.ID,
        of account: Account,
        in tx: Transaction,
    ) throws -> (order: Order, batch: Batch)? {
        guard let order = try tx.order(id), order.account == account.id,
            let batch = try tx.batch(order.batch)
        else { return nil }
        return (order, batch)
    }

    /// Answers "not found" to somebody who asks for what is not there or not theirs, and notes it.
    func refuse<Refusal: Error>(
        _ subject: AuditSubject,
        to principal: Principal,
        as refusal: Refusal,
    ) async throws -> Never {
        try await recordRefusedAccess(subject, by: principal)
        throw refusal
    }

    /// Adds how to reach the centre to a refusal beyond which only the centre can help.
    func namingContact<T>(
        of batch: Batch,
        in tx: Transaction,
        _ body: () throws -> T,
    ) throws -> T {
        do {
            return try body()
        } catch let refusal as OrderError where refusal.leavesTheCentre {
            guard let centre = try tx.centre(batch.centre) else { throw refusal }
            throw RefusalWithContact(refusal, contact: centre.contact)
        }
    }

    /// Runs a verb on an order of the student, in one transaction.
    func changeOwnOrder<T: Sendable>(
        _ id: Order.ID,
        of account: Account,
        _ change: @escaping @Sendable (inout Order, Batch, Transaction) throws -> T,
    ) async throws -> T {
        let result: T? = try await database.write { tx in
            guard let (found, batch) = try ownOrder(id, of: account, in: tx) else { return nil }
            var order = found
            return try namingContact(of: batch, in: tx) { try change(&order, batch, tx) }
        }
        guard let result else {
            try await refuse(.order(id), to: .student(account.id), as: OrderError.notFound)
        }
        return result
    }
}
