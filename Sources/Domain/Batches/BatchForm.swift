/// What staff type to open or change a batch; `checked` says everything that is wrong at once.
package struct BatchForm: Sendable, Hashable {
    /// One span of time, local, as `2026-05-01T08:00`.
    package struct WindowLine: Sendable, Hashable {
        package var opens = ""
        package var closes = ""

        package init(opens: String = "", closes: String = "") {
            self.opens = opens
            self.closes = closes
        }

        var isBlank: Bool { opens.trimmed.isEmpty && closes.trimmed.isEmpty }
    }

    /// One thing that is sold; the amount in yuan.
    package struct PriceLine: Sendable, Hashable {
        package var amount = ""
        package var chinese = ""
        package var english = ""
        /// Empty: in every channel.
        package var channel = ""
        package var includesPrints = true

        package init(
            amount: String = "",
            chinese: String = "",
            english: String = "",
            channel: String = "",
            includesPrints: Bool = true,
        ) {
            self.amount = amount
            self.chinese = chinese
            self.english = english
            self.channel = channel
            self.includesPrints = includesPrints
        }

        var isBlank: Bool { [amount, chinese, english].allSatisfy(\.trimmed.isEmpty) }
    }

    /// As many lines of each kind as a form holds.
    package static let windowLimit = 4
    package static let priceLimit = 4

    /// The id that the batch will have, drawn when the form was shown: sent twice, it is one batch.
    package var batch = ""
    package var school = ""
    package var kind = CollectionKind.centralised.rawValue
    package var levels: [String] = []
    package var name = ""
    /// Empty: we issue one.
    package var featureCode = ""
    /// Blank lines after the first are passed over.
    package var windows = [WindowLine()]
    /// Local times of day as `08:00`; both empty: open day and night.
    package var dailyFrom = ""
    package var dailyTo = ""
    package var payStage = BatchPolicy.PayStage.afterPhoto.rawValue
    /// Blank lines after the first are passed over.
    package var prices = [PriceLine()]
    package var photoSource = BatchPolicy.PhotoSource.both.rawValue
    package var recapture = BatchPolicy.Recapture.afterRefusal.rawValue
    package var background = PhotoPolicy.Background.replace.rawValue
    package var glasses = GlassesPolicy.forbidden.rawValue
    package var reviewStages = "2"
    package var reviewDays = "2"
    package var withdraw = BatchPolicy.Withdraw.untilTaken.rawValue
    package var repairDays = "7"
    /// Empty: unlimited.
    package var tries = ""
    package var naming = NamingTemplate.standard.text
    package var registry = true
    /// The centre's own words; empty: ours stand.
    package var words: [WordingKey: String] = [:]
    package var proofs = ProofsForm()
    package var offer = OfferForm()
    package var sanctions = SanctionsForm()
    /// The school's own days for a repair; empty: it has none.
    package var schoolRepairDays = ""

    package init() {}
}

extension BatchForm {
    /// The window on that line, blank where nothing was typed.
    package func window(_ line: Int) -> WindowLine {
        line < windows.count ? windows[line] : WindowLine()
    }

    /// The price on that line, blank where nothing was typed.
    package func price(_ line: Int) -> PriceLine {
        line < prices.count ? prices[line] : PriceLine()
    }

    /// Whether more than the first window is used.
    package var hasMoreWindows: Bool { windows.dropFirst().contains { !$0.isBlank } }

    /// Whether more than the first price is used.
    package var hasMorePrices: Bool { prices.dropFirst().contains { !$0.isBlank } }

    /// The form as it would have been typed to get this batch.
    package init(_ batch: Batch) {
        let policy = batch.policy
        school = batch.school.description
        kind = policy.kind.rawValue
        levels = batch.levels
        name = batch.name
        featureCode = batch.featureCode.text
        windows = policy.windows.map {
            WindowLine(opens: ChinaTime.typed($0.from), closes: ChinaTime.typed($0.to))
        }
        dailyFrom = policy.dailyHours.map { ChinaTime.typed(minuteOfDay: $0.fromMinute) } ?? ""
        dailyTo = policy.dailyHours.map { ChinaTime.typed(minuteOfDay: $0.toMinute) } ?? ""
        payStage = policy.payStage.rawValue
        let sold = policy.priceItems.map {
            PriceLine(
                amount: $0.amount.typed,
                chinese: $0.chinese,
                english: $0.english,
                channel: $0.channel?.rawValue ?? "",
                includesPrints: $0.includesPrints,
            )
        }
        prices = sold.isEmpty ? [PriceLine()] : sold
        photoSource = policy.photoSource.rawValue
        recapture = policy.recapture.rawValue
        background = policy.photos.background.rawValue
        glasses = policy.photos.glasses.rawValue
        reviewStages = "\(policy.reviewStages)"
        reviewDays = "\(policy.reviewDays)"
        withdraw = policy.withdraw.rawValue
        repairDays = "\(policy.repairDays)"
        tries = policy.submissions.map { "\($0)" } ?? ""
        naming = policy.naming.text
        registry = policy.registry
        for key in WordingKey.allCases { words[key] = policy.wording?[key] }
        proofs = ProofsForm(policy)
        offer = OfferForm(policy)
        sanctions = SanctionsForm(policy)
        schoolRepairDays = policy.schoolRepairDays.map { "\($0)" } ?? ""
    }
}
