/// The questions of the form of a batch; lines of windows and prices count from 0.
package enum BatchField: Hashable, Sendable {
    case school, levels, name, featureCode, dailyHours, namingTemplate, reviewDays, repairDays
    case tries, contact, proofs, payWays, payWithin, layouts
    case schoolRepairDays, appealDays, banEnd
    case opens(Int)
    case closes(Int)
    /// The window begins before an earlier one has ended.
    case windowOverlaps(Int)
    case price(Int)
    /// Where several things are sold, each needs a name of its own.
    case priceName(Int)
    /// There are ways to pay in the channel, and nothing to pay for.
    case nothingSold(Channel)
    /// A word is too long for a button.
    case word(WordingKey)
}

extension BatchField: CaseIterable {
    package static let allCases: [BatchField] = [
        .school, .levels, .name, .featureCode, .dailyHours, .namingTemplate, .reviewDays,
        .repairDays, .tries, .contact, .proofs, .payWays, .payWithin, .layouts, .nothingSold(.web),
        .schoolRepairDays, .appealDays, .banEnd, .opens(0), .closes(0), .windowOverlaps(1),
        .price(0),
        .priceName(1), .word(.action(.pay)),
    ]
}
