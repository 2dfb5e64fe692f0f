/// What a form says about money and about what is made of the photo.
package struct OfferForm: Sendable, Hashable {
    package var webWays: [String]
    package var miniProgramWays: [String]
    package var payWithinHours = "72"
    package var refunds = RefundRule.byStaff.rawValue
    package var fulfilment = BatchPolicy.Fulfilment.none.rawValue
    package var layouts: [String] = []
    package var disc = false

    package init() {
        let usual = PayWays()
        webWays = usual.web.map(\.rawValue)
        miniProgramWays = usual.miniProgram.map(\.rawValue)
    }

    /// The form as it would have been filled in to get this policy.
    package init(_ policy: BatchPolicy) {
        webWays = policy.payWays.web.map(\.rawValue)
        miniProgramWays = policy.payWays.miniProgram.map(\.rawValue)
        payWithinHours = "\(policy.payWithinHours ?? 72)"
        refunds = policy.refunds.rawValue
        fulfilment = policy.fulfilment.rawValue
        layouts = policy.prints.layouts
        disc = policy.prints.disc
    }

    /// The ways to pay in each channel, in our order.
    package var payWays: PayWays {
        PayWays(
            web: PayWay.allCases.filter { webWays.contains($0.rawValue) },
            miniProgram: PayWay.allCases.filter { miniProgramWays.contains($0.rawValue) },
        )
    }

    /// The hours within which a submitted photo is paid for; nil when that is no number of them.
    package var hours: Int? {
        Int(payWithinHours.trimmed.foldedToHalfWidth).flatMap { Self.hours.contains($0) ? $0 : nil }
    }

    package static let hours = 1...720

    package var makes: BatchPolicy.Fulfilment {
        BatchPolicy.Fulfilment(rawValue: fulfilment) ?? .none
    }

    /// What may be made; nil when something is to be made and nothing is named.
    package var prints: PrintOffer? {
        let offer = PrintOffer(layouts: SheetLayout.usual.filter(layouts.contains), disc: disc)
        return makes == .none || !offer.layouts.isEmpty || disc ? offer : nil
    }

    /// Names what is wrong.
    func check(_ items: [PriceItem], _ stage: BatchPolicy.PayStage, wrong: inout [BatchField]) {
        if hours == nil { wrong.append(.payWithin) }
        if prints == nil { wrong.append(.layouts) }
        guard stage != .none else { return }
        if payWays.web.isEmpty { wrong.append(.payWays) }
        for channel in Channel.allCases where !payWays[channel].isEmpty && !items.isEmpty {
            if !items.contains(where: { $0.isSold(in: channel) }) {
                wrong.append(.nothingSold(channel))
            }
        }
    }
}
