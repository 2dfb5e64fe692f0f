/// The questions about sanctions in the form of a batch.
package struct SanctionsForm: Sendable, Hashable {
    package var isOn = false
    package var appealDays = "5"
    /// A local day as `2027-01-31`; empty: the end of the semester.
    package var banEnd = ""

    package init() {}

    /// The questions as they would have been answered to get this policy.
    package init(_ policy: BatchPolicy) {
        guard let rule = policy.sanctions else { return }
        isOn = true
        appealDays = "\(rule.appealDays)"
        banEnd = rule.banEnd.map(ChinaTime.typedDay) ?? ""
    }

    /// The rule that is described; nil where there are no sanctions or a field is wrong.
    func checked(wrong: inout [BatchField]) -> SanctionRule? {
        guard isOn else { return nil }
        let days = Int(appealDays.foldedToHalfWidth.trimmed)
        let end = ChinaTime.lastMinute(typed: banEnd)
        if !(1...30).contains(days ?? 0) { wrong.append(.appealDays) }
        if !banEnd.trimmed.isEmpty, end == nil { wrong.append(.banEnd) }
        return days.map { SanctionRule(appealDays: $0, banEnd: end) }
    }
}
