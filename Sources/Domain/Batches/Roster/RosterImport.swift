package import Foundation

/// One file of a roster that staff sent, and what became of it.
package struct RosterImport: Sendable, Hashable {
    package typealias ID = Identifier<RosterImport>

    package enum State: String, Sendable, Hashable, CaseIterable {
        case waiting, done, refused
    }

    package let id: ID
    package let batch: Batch.ID
    package let staff: Staff.ID
    package let createdAt: Date
    package private(set) var state: State
    package private(set) var report: RosterReport?
    package private(set) var finishedAt: Date?

    package init(
        id: ID,
        batch: Batch.ID,
        staff: Staff.ID,
        createdAt: Date,
        state: State = .waiting,
        report: RosterReport? = nil,
        finishedAt: Date? = nil,
    ) {
        self.id = id
        self.batch = batch
        self.staff = staff
        self.createdAt = createdAt
        self.state = state
        self.report = report
        self.finishedAt = finishedAt
    }

    /// Ends the work with its report: refused when no line could be used.
    package mutating func finish(_ report: RosterReport, at now: Date) {
        state = report.taken == 0 ? .refused : .done
        self.report = report
        finishedAt = now
    }
}

/// What an import did, line by line where something is wrong.
package struct RosterReport: Sendable, Hashable, Codable {
    /// How many faults are kept; more are only counted.
    package static let maximumFaults = 500

    package let lines: Int
    package let added: Int
    package let updated: Int
    package let unchanged: Int
    package let faults: [RosterFault]
    package let faultyLines: Int

    package init(sheet: RosterSheet, added: Int, updated: Int) {
        lines = sheet.lines
        self.added = added
        self.updated = updated
        unchanged = sheet.entries.count - added - updated
        faults = Array(sheet.faults.prefix(Self.maximumFaults))
        faultyLines = Set(sheet.faults.map(\.line)).count
    }

    /// The lines that are students of the roster now.
    package var taken: Int { added + updated + unchanged }
}

/// The roster of a batch as staff see it: how many students, and the last files.
package struct RosterOverview: Sendable {
    package let batch: Batch
    package let school: School
    package let count: Int
    /// How many students of the batch have confirmed a record.
    package let confirmed: Int
    package let imports: [RosterImport]

    package init(
        batch: Batch,
        school: School,
        count: Int,
        confirmed: Int,
        imports: [RosterImport],
    ) {
        self.batch = batch
        self.school = school
        self.count = count
        self.confirmed = confirmed
        self.imports = imports
    }
}
