package import Domain

/// How well the engine's verdicts agree with the labels of many portraits.
package struct Evaluation: Sendable, Encodable {
    package let checks: [CheckResult]
    package let backgrounds: [BackgroundResult]
    package let skin: SkinComparison

    package init(_ portraits: [JudgedPortrait], by spec: PhotoSpec) {
        checks = LabelledFault.all.map { CheckResult($0, portraits) }
        backgrounds = BackgroundResult.all(portraits)
        skin = SkinComparison(portraits, by: spec)
    }
}

/// How one check finds one labelled fault.
package struct CheckResult: Sendable, Encodable {
    package let check: CheckID
    /// The label that stands for the fault.
    package let label: String
    /// Pictures that have the fault, and that have not.
    package let positives: Int
    package let negatives: Int
    /// What a reviewer is shown, or what is refused.
    package let warned: Hits
    /// What is refused.
    package let failed: Hits
    /// Pictures of either kind on which the check says that it cannot tell, or says nothing.
    package let unanswered: Int
    /// The area under the ROC curve of the raw measure; absent without pictures of both kinds.
    package let area: Double?

    /// Pictures of the fault that were found, and pictures without it that were blamed.
    package struct Hits: Sendable, Encodable {
        package let found: Int
        package let falseAlarms: Int
        /// Files whose fault was not found, and files that were blamed.
        package let missed: [String]
        package let blamed: [String]
    }

    init(_ fault: LabelledFault, _ portraits: [JudgedPortrait]) {
        check = fault.check
        label =
            fault.positive == ["1"]
            ? fault.column : "\(fault.column): \(fault.positive.sorted().joined(separator: ", "))"
        let asked = portraits.filter { fault.isPresent(on: $0.labels) != nil }
        let with = asked.filter { fault.isPresent(on: $0.labels) == true }
        let without = asked.filter { fault.isPresent(on: $0.labels) == false }
        positives = with.count
        negatives = without.count
        func hits(_ verdicts: Set<Verdict>) -> Hits {
            func isHit(_ portrait: JudgedPortrait) -> Bool {
                portrait.inspection.verdict(of: fault.check).map(verdicts.contains) ?? false
            }
            return Hits(
                found: with.count(where: isHit),
                falseAlarms: without.count(where: isHit),
                missed: with.filter { !isHit($0) }.map(\.labels.file),
                blamed: without.filter(isHit).map(\.labels.file),
            )
        }
        warned = hits([.warn, .fail])
        failed = hits([.fail])
        unanswered = asked.count { portrait in
            let verdict = portrait.inspection.verdict(of: fault.check)
            return verdict == nil || verdict == .cannotAssess
        }
        func raw(_ portraits: [JudgedPortrait]) -> [Double] {
            portraits.compactMap { fault.badness($0.inspection.measures) }
        }
        area = RankArea.area(of: raw(with), over: raw(without))
    }
}
