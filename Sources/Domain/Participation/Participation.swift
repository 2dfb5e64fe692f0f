/// How far a student of a roster is.
package enum ParticipationStanding: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nobody has confirmed this record.
    case notEnrolled
    /// Confirmed, but no photo is handed in.
    case withoutPhoto
    case unpaid
    case inReview
    /// Refused and not replaced yet.
    case refused
    case approved
    /// Taken back by a sanction.
    case revoked

    /// Where an order stands; none: nobody came.
    package init(_ order: Order?, policy: BatchPolicy) {
        guard let lines = order?.lines else {
            self = .notEnrolled
            return
        }
        self =
            switch lines.capture {
            case .awaitingPhoto:
                policy.payStage == .beforePhoto && !lines.payment.isCovered
                    ? .unpaid : .withoutPhoto
            case .draft, .cancelled: .withoutPhoto
            case .submitted: lines.payment.isCovered ? .inReview : .unpaid
            case .awaitingFinalReview: .inReview
            case .rejected: .refused
            case .approved: .approved
            case .revoked: .revoked
            }
    }

    /// Whether the next step is the student's.
    package var isWithStudent: Bool {
        switch self {
        case .notEnrolled, .withoutPhoto, .unpaid, .refused: true
        case .inReview, .approved, .revoked: false
        }
    }
}

/// One student of a roster with how far they are.
package struct Participant: Sendable, Hashable {
    package let entry: RosterEntry
    package let standing: ParticipationStanding
    package let order: Order?
    /// Who enrolled, be it confirmed or not.
    package let account: Account.ID?

    package init(
        entry: RosterEntry,
        standing: ParticipationStanding,
        order: Order?,
        account: Account.ID?,
    ) {
        self.entry = entry
        self.standing = standing
        self.order = order
        self.account = account
    }

    package var maskedName: String { MaskedName.of(entry.name) }
}

/// Which students of a roster are wanted.
package struct ParticipationFilter: Sendable, Hashable {
    package static let pageSize = 50

    package var standing: ParticipationStanding?
    package var level: String?
    /// A part of a name, a student number or a major.
    package var query: String
    /// Counts from 1.
    package var page: Int

    package init(
        standing: ParticipationStanding? = nil,
        level: String? = nil,
        query: String = "",
        page: Int = 1,
    ) {
        self.standing = standing
        self.level = level
        self.query = query.foldedToHalfWidth.trimmed
        self.page = max(1, page)
    }

    /// Whether a student is one of those who are wanted.
    package func wants(_ student: Participant) -> Bool {
        (standing == nil || student.standing == standing)
            && (level == nil || student.entry.levelCode == level)
            && (query.isEmpty
                || [student.entry.name, student.entry.studentNumber, student.entry.major]
                    .contains { $0.lowercased().contains(query.lowercased()) })
    }

    /// The same students, another page.
    package func onPage(_ page: Int) -> ParticipationFilter {
        var filter = self
        filter.page = page
        return filter
    }

    /// The same students with another standing.
    package func standing(_ standing: ParticipationStanding?) -> ParticipationFilter {
        var filter = self
        (filter.standing, filter.page) = (standing, 1)
        return filter
    }
}
