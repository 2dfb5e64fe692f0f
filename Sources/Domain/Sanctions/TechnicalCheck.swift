package import Foundation

/// One run of the technical check (技术检测) over the photos of a closed batch.
package struct TechnicalCheck: Sendable, Hashable {
    package typealias ID = Identifier<TechnicalCheck>

    package let id: ID
    package let batch: Batch.ID
    package let startedBy: Staff.ID
    package let startedAt: Date

    package init(id: ID, batch: Batch.ID, startedBy: Staff.ID, startedAt: Date) {
        self.id = id
        self.batch = batch
        self.startedBy = startedBy
        self.startedAt = startedAt
    }
}

/// What looking at one photo again came to.
package enum CheckOutcome: String, Sendable, Hashable, CaseIterable {
    case clean, found
    /// The picture is gone or the engine cannot read it: a person has to look.
    case unreadable
}

/// A run with how far it is.
package struct TechnicalCheckProgress: Sendable, Hashable {
    package let check: TechnicalCheck
    package let total: Int
    package let counts: [CheckOutcome: Int]

    package init(check: TechnicalCheck, total: Int, counts: [CheckOutcome: Int]) {
        self.check = check
        self.total = total
        self.counts = counts
    }

    package var done: Int { counts.values.reduce(0, +) }
    package var isFinished: Bool { done >= total }
    package var percent: Int { total == 0 ? 100 : done * 100 / total }
}

/// What staff see of the technical check of a batch.
package struct TechnicalCheckOverview: Sendable {
    package let batch: Batch
    package let school: School
    /// The last run, if there was one.
    package let progress: TechnicalCheckProgress?
    /// How many photos a run that is started now would look at.
    package let waiting: Int
    /// Until when the batch is open; nil once it is closed.
    package let openUntil: Date?
    package let findings: [FindingCase]

    package init(
        batch: Batch,
        school: School,
        progress: TechnicalCheckProgress?,
        waiting: Int,
        openUntil: Date?,
        findings: [FindingCase],
    ) {
        self.batch = batch
        self.school = school
        self.progress = progress
        self.waiting = waiting
        self.openUntil = openUntil
        self.findings = findings
    }
}

extension Batch {
    /// The end of its last window; nil once that is over.
    package func openUntil(at now: Date) -> Date? {
        policy.windows.map(\.to).max().flatMap { $0 > now ? $0 : nil }
    }
}
