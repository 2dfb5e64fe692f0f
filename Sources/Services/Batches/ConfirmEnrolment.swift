package import Domain
import Foundation
import Storage

extension Services {
    /// What "is this you?" shows.
    package func enrolment(_ id: Enrolment.ID, by account: Account) async throws -> EnrolmentDetail
    {
        let detail = try await database.read { tx -> EnrolmentDetail? in
            guard let enrolment = try tx.enrolment(id, vault: vault)?.enrolment,
                enrolment.account == account.id, let batch = try tx.batch(enrolment.batch)
            else { return nil }
            let offer = try offer(batch, in: tx)
            guard let level = offer.levels.first(where: { $0.code == enrolment.identity.levelCode })
            else { return nil }
            return EnrolmentDetail(
                enrolment: enrolment,
                offer: offer,
                level: level,
                order: try tx.order(of: id)?.id,
            )
        }
        guard let detail else {
            try await refuse(.enrolment(id), to: .student(account.id), as: BatchError.notFound)
        }
        return detail
    }

    /// Records "this is me" and places the order; asking again gives the same order.
    package func confirmEnrolment(_ id: Enrolment.ID, by account: Account) async throws -> Order.ID
    {
        try await changeOwnEnrolment(id, of: account) { enrolment, tx in
            if let order = try tx.order(of: id) { return order.id }
            guard let stored = try tx.enrolment(id, vault: vault),
                let batch = try tx.batch(enrolment.batch), let centre = try tx.centre(batch.centre)
            else { throw BatchError.notFound }
            if try tx.isCodeTaken(stored.codeFingerprint, in: batch.id, besides: account.id) {
                throw taken(enrolment.identity, centre)
            }
            try requireNoBan(on: enrolment.identity, account: account.id, in: batch, tx: tx)
            try requireNewRecord(enrolment, in: batch, tx: tx)
            try requireFilledIn(enrolment, in: batch, tx: tx)
            // The batch may have asked for the document only since the record was proved.
            guard !batch.policy.asksIDCard || enrolment.identity.documentDoubts != nil else {
                throw EnrolmentError.document(.unchecked)
            }
            try enrolment.confirm(at: now())
            let order = try newOrder(for: enrolment, batch: batch, centre: centre, in: tx)
            try record(
                .enrolmentConfirmed,
                .enrolment(id),
                by: .student(account.id),
                centre: centre.id,
                facts: ["order": order.number.text],
                in: tx
            )
            return order.id
        }
    }

    /// Refuses while a fact that the batch asks for is unknown.
    private func requireFilledIn(
        _ enrolment: Enrolment,
        in batch: Batch,
        tx: Transaction,
    ) throws {
        guard let school = try tx.school(batch.school) else { throw BatchError.notFound }
        let missing = batch.policy.fields.missing(of: enrolment.identity, school: school)
        guard missing.isEmpty else {
            throw EnrolmentError.fieldsWrong(missing.map { StudyFault($0, .missing, value: "") })
        }
    }

    private func newOrder(
        for enrolment: Enrolment,
        batch: Batch,
        centre: Centre,
        in tx: Transaction,
    ) throws -> Order {
        var moment = now()
        var number = OrderNumber(centre: centre.code, at: moment)
        while try tx.isTaken(number) {
            moment = moment.addingTimeInterval(OrderNumber.step)
            number = OrderNumber(centre: centre.code, at: moment)
        }
        let order = Order(
            id: id(),
            number: number,
            account: enrolment.account,
            enrolment: enrolment.id,
            batch: batch.id,
            createdAt: now(),
            lines: OrderLines(payment: batch.policy.payStage == .none ? .notRequired : .due),
        )
        try tx.insert(order)
        try record(
            .orderPlaced,
            .order(order.id),
            by: .student(enrolment.account),
            centre: centre.id,
            in: tx
        )
        return order
    }
}
