/// The journeys of the systems that this product replaces, as settings to start from; every
/// knob stays changeable.
package enum BatchPreset: String, Sendable, Hashable, CaseIterable {
    /// A national web site for schools that collect together (S0).
    case nationalSite
    /// A provincial centre with feature code and capture code (S1).
    case captureCode
    /// Single students who pay first and prove who they are (S2, official account).
    case individualPaidFirst
    /// Single students who choose among prices on the web (S2, web site).
    case individualTiers
    /// A provincial centre with the batch's QR code, paid before the photo (S3).
    case scannedPaidFirst
    /// A graduate school with two reviews and a deadline for repairs (S4).
    case graduateSchool
}

extension BatchPreset {
    /// What the systems sell, each at its price.
    package enum Service: Sendable, Hashable, CaseIterable {
        case capture, captureWithPrints, captureAndStandardising, standardising
        case standardisingWithPrints
    }

    /// The form of a new batch with the settings of this journey; `name` gives what is sold its
    /// Chinese and English name, and `words` are those of the journey.
    package func form(
        name: (Service) -> (chinese: String, english: String),
        words: [WordingKey: String] = [:],
    ) -> BatchForm {
        var form = BatchForm()
        form.words = words
        form.proofs = proofs
        form.prices = services.map { service, amount in
            let names = name(service)
            return .init(
                amount: amount,
                chinese: names.chinese,
                english: names.english,
                includesPrints: service.includesPrints
            )
        }
        form.offer = offer
        switch self {
        case .nationalSite:
            form.withdraw = BatchPolicy.Withdraw.never.rawValue
            // The student brings the blue along (S0.2).
            form.background = PhotoPolicy.Background.asShot.rawValue
        case .captureCode:
            form.reviewStages = "1"
            form.withdraw = BatchPolicy.Withdraw.never.rawValue
        case .individualPaidFirst:
            form.kind = CollectionKind.individual.rawValue
            // Paid before the photo (S2.12), nothing changes after it (S2.18).
            form.payStage = BatchPolicy.PayStage.beforePhoto.rawValue
            form.withdraw = BatchPolicy.Withdraw.never.rawValue
        case .individualTiers:
            form.kind = CollectionKind.individual.rawValue
            form.withdraw = BatchPolicy.Withdraw.never.rawValue
            form.photoSource = BatchPolicy.PhotoSource.album.rawValue
            // A studio's photo is blue already.
            form.background = PhotoPolicy.Background.asShot.rawValue
        case .scannedPaidFirst:
            // Paid before the photo (S3.19), withdrawn while waiting (S3.24).
            form.payStage = BatchPolicy.PayStage.beforePhoto.rawValue
            form.reviewStages = "1"
            form.withdraw = BatchPolicy.Withdraw.untilFirstReview.rawValue
        case .graduateSchool:
            // The school's two days are stricter than the system's seven (S4.22).
            form.schoolRepairDays = "2"
            // Revoked, and not again in the same semester (S4.25).
            form.sanctions.isOn = true
        }
        return form
    }

    /// How one pays, what goes back and what is made of the photo.
    private var offer: OfferForm {
        var offer = OfferForm()
        switch self {
        case .nationalSite:
            // Prints and a disc for whom the price includes them (S0.22).
            offer.fulfilment = BatchPolicy.Fulfilment.student.rawValue
            (offer.layouts, offer.disc) = (["8x1+4x2"], true)
        case .captureCode: break
        case .individualPaidFirst:
            // WeChat alone, nothing back once paid (S2.18).
            offer.webWays = [PayWay.wechatPay.rawValue]
            offer.refunds = RefundRule.never.rawValue
        case .individualTiers:
            // Prints by post for whom the price includes them (S2.28), nothing back (S2.18).
            offer.fulfilment = BatchPolicy.Fulfilment.student.rawValue
            (offer.layouts, offer.disc) = (["8x1+4x2"], true)
            offer.refunds = RefundRule.never.rawValue
        case .scannedPaidFirst: offer.webWays = [PayWay.wechatPay.rawValue]
        case .graduateSchool:
            // In bulk to the school (S4.28).
            offer.fulfilment = BatchPolicy.Fulfilment.school.rawValue
            offer.layouts = ["8x1+4x2"]
        }
        return offer
    }

    /// How a student proves to belong, and what else is asked for.
    private var proofs: ProofsForm {
        var asked = ProofsForm()
        switch self {
        case .nationalSite:
            // Matched against a list (S0.16); contact data are typed (S0.18).
            asked.wanted = [.roster]
            asked.asked = [.email: StudyFields.Rule.editable.rawValue]
        case .captureCode: asked.wanted = [.captureCode]
        case .individualPaidFirst:
            // The ID card is photographed (S2.8), the record typed (S2.9), one for each person (S2.10).
            asked.wanted = [.declaration, .idCard]
            asked.records = BatchPolicy.Records.one.rawValue
            asked.asked = [.schoolCategory: StudyFields.Rule.editable.rawValue]
        case .individualTiers:
            // S2.35.
            asked.wanted = [.declaration]
            for field in [StudyField.schoolCategory, .schoolName, .schoolCode] {
                asked.asked[field] = StudyFields.Rule.editable.rawValue
            }
        case .scannedPaidFirst, .graduateSchool: asked.wanted = [.captureCode, .lastFour]
        }
        return asked
    }

    /// What is sold, in yuan: S0.22, S2.2 and S2.28; where no price was seen, the usual one.
    private var services: [(Service, String)] {
        switch self {
        case .nationalSite: [(.capture, "20"), (.captureWithPrints, "60")]
        case .individualPaidFirst: [(.captureAndStandardising, "20")]
        case .individualTiers: [(.standardising, "15"), (.standardisingWithPrints, "60")]
        case .captureCode, .scannedPaidFirst, .graduateSchool: [(.capture, "20")]
        }
    }
}

extension BatchPreset.Service {
    /// Whether prints are part of it.
    fileprivate var includesPrints: Bool {
        switch self {
        case .captureWithPrints, .standardisingWithPrints: true
        case .capture, .captureAndStandardising, .standardising: false
        }
    }
}
