/// What one check, or a whole inspection, says; ordered from good to bad.
package enum Verdict: String, Sendable, Codable, CaseIterable, Comparable {
    case pass
    /// Acceptable, but a reviewer should look.
    case warn
    /// The machine cannot tell; a person must.
    case cannotAssess
    /// The photo is refused.
    case fail

    package static func < (one: Verdict, other: Verdict) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .pass: 0
        case .warn: 1
        case .cannotAssess: 2
        case .fail: 3
        }
    }
}
