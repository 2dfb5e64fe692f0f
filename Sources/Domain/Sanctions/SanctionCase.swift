package import Foundation

/// A sanction with what it rests on, as staff and the student see it.
package struct SanctionCase: Sendable {
    package let sanction: Sanction
    package let finding: FindingCase
    package let appeal: Appeal?

    package init(sanction: Sanction, finding: FindingCase, appeal: Appeal?) {
        self.sanction = sanction
        self.finding = finding
        self.appeal = appeal
    }

    package var summary: OrderSummary { finding.summary }

    /// What waits for somebody.
    package var step: Step {
        if sanction.state == .proposed { return .decision }
        return appeal?.state == .open ? .answer : .none
    }

    package enum Step: Sendable, Hashable { case decision, answer, none }

    /// Why this person may not take that step; nil where they may or none waits.
    package func hindrance(for staff: Staff.ID) -> SanctionError? {
        do {
            switch step {
            case .decision: try sanction.requireDecidable(by: staff)
            case .answer: try appeal?.requireAnswerable(by: staff)
            case .none: break
            }
            return nil
        } catch {
            return error
        }
    }

    /// Whether the student may still appeal.
    package func mayAppeal(at now: Date) -> Bool {
        // Why not is told when it is tried; here only whether.
        (try? sanction.requireAppealable(after: appeal, at: now)) != nil
    }
}
