/// What a form says about proofs of enrolment and the facts that are asked for.
package struct ProofsForm: Sendable, Hashable {
    package var proofs: [String] = [
        BatchPolicy.Proof.captureCode.rawValue, BatchPolicy.Proof.lastFour.rawValue,
    ]
    package var records = BatchPolicy.Records.several.rawValue
    /// The rule of each fact that is asked for; empty or missing: not asked.
    package var asked: [StudyField: String] = [:]

    package init() {}

    /// The form as it would have been filled in to get this policy.
    package init(_ policy: BatchPolicy) {
        proofs = policy.proofs.map(\.rawValue)
        records = policy.records.rawValue
        asked = policy.fields.rules.mapValues(\.rawValue)
    }

    /// The proofs; nil when none leads to a record, or the last four have no code to fit.
    ///
    /// The ID card says who somebody is, not what they study.
    package var wanted: [BatchPolicy.Proof]? {
        get {
            let wanted = BatchPolicy.Proof.allCases.filter { proofs.contains($0.rawValue) }
            guard wanted.contains(where: { $0 != .lastFour && $0 != .idCard }),
                wanted.contains(.captureCode) || !wanted.contains(.lastFour)
            else { return nil }
            return wanted
        }
        set { proofs = (newValue ?? []).map(\.rawValue) }
    }

    package var fields: StudyFields {
        StudyFields(asked.compactMapValues { StudyFields.Rule(rawValue: $0) })
    }
}
