package import Domain
import Storage

extension Services {
    /// Opens the student's objection to the refusal of a photo, by a reviewer or the machine.
    package func contestPhoto(
        _ id: Photo.ID,
        saying typed: String,
        by account: Account,
    ) async throws {
        let words = try Contest.checked(words: typed)
        let isTheirs = try await database.write { tx -> Bool in
            guard let photo = try tx.photo(id),
                let (order, batch) = try ownOrder(photo.order, of: account, in: tx)
            else { return false }
            guard try tx.contest(of: id) == nil else { throw ContestError.alreadyContested }
            guard order.isContestable(photo) else { throw ContestError.notOffered }
            let refusal = try tx.refusal(of: photo, in: order)
            try tx.insert(
                Contest(
                    id: self.id(),
                    order: order.id,
                    photo: id,
                    review: refusal?.id,
                    refusedBy: refusal?.decidedBy,
                    words: words,
                    openedAt: now(),
                    dueAt: calendar.endOfWorkingDay(Contest.workingDays, after: now()),
                )
            )
            try record(
                .contestOpened,
                .order(order.id),
                by: .student(account.id),
                centre: batch.centre,
                facts: ["against": refusal == nil ? "machine" : "reviewer"],
                in: tx
            )
            return true
        }
        guard isTheirs else {
            try await refuse(.photo(id), to: .student(account.id), as: PhotoError.notFound)
        }
    }
}

extension Transaction {
    /// The reviewer's refusal of a photo at which its order stands; nil where the machine refused.
    fileprivate func refusal(of photo: Photo, in order: Order) throws -> Review? {
        guard order.isRefused(photo.id) else { return nil }
        return try reviews(of: order.id).last {
            $0.photo == photo.id && $0.state == .settled && $0.decision != .approved
        }
    }
}
