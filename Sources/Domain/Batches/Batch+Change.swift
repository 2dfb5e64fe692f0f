package import Foundation

extension Batch {
    /// Takes over what a form describes.
    ///
    /// School and feature code stay, as students hold them; the time of payment stays once somebody
    /// has begun.
    ///
    /// - Returns: the names of what changed, for the record.
    package mutating func change(to draft: BatchDraft, isBegun: Bool) -> [String] {
        let before = self
        name = draft.name
        levels = draft.levels
        policy = draft.policy
        // What the form does not ask stays as it is.
        policy.photoSpec = before.policy.photoSpec
        if isBegun {
            policy.payStage = before.policy.payStage
            if before.policy.payStage == .none { policy.priceItems = [] }
        }
        return changes(since: before)
    }

    /// Ends the window that is open with the last full minute, and takes back those to come.
    package mutating func close(at now: Date) throws(BatchError) {
        _ = try policy.windows.openUntil(at: now, hours: nil)
        // As a form would type it, so that opening it again finds nothing else changed.
        let minute = Date(
            timeIntervalSince1970: (now.timeIntervalSince1970 / 60).rounded(.down) * 60
        )
        policy.windows = policy.windows.filter { $0.from < minute }.map {
            Window(from: $0.from, to: Swift.min($0.to, minute))
        }
    }

    private func changes(since before: Batch) -> [String] {
        let (new, old) = (policy, before.policy)
        let compared: [(String, Bool)] = [
            ("name", name == before.name), ("levels", levels == before.levels),
            ("kind", new.kind == old.kind),
            ("proofs", new.proofs == old.proofs), ("records", new.records == old.records),
            ("fields", new.fields == old.fields),
            ("windows", new.windows == old.windows),
            ("dailyHours", new.dailyHours == old.dailyHours),
            ("payStage", new.payStage == old.payStage),
            ("prices", new.priceItems == old.priceItems),
            ("payWays", new.payWays == old.payWays), ("refunds", new.refunds == old.refunds),
            ("payTime", new.payTime == old.payTime),
            ("fulfilment", new.fulfilment == old.fulfilment), ("prints", new.prints == old.prints),
            ("photoSource", new.photoSource == old.photoSource),
            ("recapture", new.recapture == old.recapture),
            ("background", new.photos.background == old.photos.background),
            ("glasses", new.photos.glasses == old.photos.glasses),
            ("reviewStages", new.reviewStages == old.reviewStages),
            ("reviewDays", new.reviewDays == old.reviewDays),
            ("withdraw", new.withdraw == old.withdraw),
            ("repairDays", new.repairDays == old.repairDays),
            ("schoolRepairDays", new.schoolRepairDays == old.schoolRepairDays),
            ("sanctions", new.sanctions == old.sanctions),
            ("submissions", new.submissions == old.submissions),
            ("naming", new.naming == old.naming), ("registry", new.registry == old.registry),
            ("wording", new.wording == old.wording),
        ]
        return compared.filter { !$0.1 }.map(\.0)
    }
}
