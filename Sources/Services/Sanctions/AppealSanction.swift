package import Domain
import Storage

extension Services {
    /// The sanction on a student's own order.
    package func sanction(on id: Order.ID, by account: Account) async throws -> SanctionCase {
        let item = try await database.read { tx -> SanctionCase? in
            guard try ownOrder(id, of: account, in: tx) != nil,
                let sanction = try tx.confirmedSanction(of: id)
            else { return nil }
            return try sanctionCase(sanction, in: tx)
        }
        guard let item else {
            try await refuse(.order(id), to: .student(account.id), as: SanctionError.notFound)
        }
        return item
    }

    /// Appeals against the sanction on a student's own order: once, within its term.
    package func appealSanction(
        on id: Order.ID,
        saying typed: String,
        by account: Account
    ) async throws {
        let item = try await sanction(on: id, by: account)
        let words = try Sanction.checked(typed)
        try await database.write { tx in
            try tx.takeTurn("appeal \(item.sanction.id)")
            guard let sanction = try tx.sanction(item.sanction.id) else {
                throw SanctionError.notFound
            }
            let earlier = try tx.appeal(against: sanction.id)
            let confirmer = try sanction.requireAppealable(after: earlier, at: now())
            try tx.insert(
                Appeal(
                    id: self.id(),
                    sanction: sanction.id,
                    words: words,
                    openedAt: now(),
                    dueAt: calendar.endOfWorkingDay(Appeal.workingDays, after: now()),
                    proposedBy: sanction.proposedBy,
                    confirmedBy: confirmer,
                )
            )
            try record(
                .sanctionAppealed,
                .order(id),
                by: .student(account.id),
                centre: sanction.centre,
                in: tx
            )
        }
    }

    /// Answers an appeal as a third person: the sanction stands, or the capture goes back.
    package func answerAppeal(
        against id: Sanction.ID,
        _ event: AppealState.Event,
        saying words: String,
        by staff: Staff,
    ) async throws {
        try staff.require(.sanction)
        try await database.write { tx in
            let item = try sanction(id, of: staff, in: tx)
            guard var appeal = item.appeal, var order = try tx.order(item.sanction.order) else {
                throw SanctionError.notFound
            }
            try appeal.decide(event, saying: words, by: staff.id, at: now())
            try tx.saveAnswer(appeal)
            try record(
                event == .upheld ? .sanctionUpheld : .sanctionLifted,
                .order(order.id),
                by: .staff(staff.id),
                centre: staff.centre,
                in: tx
            )
            switch event {
            case .upheld:
                let end = item.sanction.banUntil
                try wantNotice(.sanctionUpheld, about: order, until: end, in: tx)
            case .lifted:
                var sanction = item.sanction
                try sanction.lift()
                try tx.save(sanction, from: .inForce)
                let batch = item.summary.batch
                let transition = try order.restore(policy: batch.policy, at: now())
                try save(order, transition, batch: batch, by: .staff(staff.id), in: tx)
                try wantNotice(.sanctionLifted, about: order, in: tx)
            }
        }
    }
}
