/// Every knob of a batch: what differs between the systems that this product replaces.
package struct BatchPolicy: Sendable, Hashable, Codable {
    package enum Proof: String, Sendable, Hashable, Codable, CaseIterable {
        case captureCode, lastFour, roster, declaration, idCard
    }
    /// How many study records one account may add with a centre.
    package enum Records: String, Sendable, Hashable, Codable, CaseIterable {
        case several, one
    }
    package enum PayStage: String, Sendable, Hashable, Codable, CaseIterable {
        case none, beforePhoto, afterPhoto
    }
    package enum PhotoSource: String, Sendable, Hashable, Codable, CaseIterable {
        case camera, album, both
    }
    package enum Withdraw: String, Sendable, Hashable, Codable, CaseIterable {
        case never, untilTaken, untilFirstReview
    }
    /// When a student may capture again: never, after a refusal, or also after approval once staff
    /// agreed.
    package enum Recapture: String, Sendable, Hashable, Codable, CaseIterable {
        case never, afterRefusal, withApproval
    }
    package enum Fulfilment: String, Sendable, Hashable, Codable, CaseIterable {
        case none, student, school, both
    }

    package var kind: CollectionKind
    package var proofs: [Proof]
    package var records: Records
    /// What is asked and shown of a study record; none: what the proof says.
    package var fields: StudyFields
    package var payStage: PayStage
    package var priceItems: [PriceItem]
    package var payWays: PayWays
    package var refunds: RefundRule
    package var photoSource: PhotoSource
    package var recapture: Recapture
    package var photos: PhotoPolicy
    /// The name of the photo specification, such as `chsi`.
    package var photoSpec: String
    /// How many submissions a student has; checks by the machine never spend one.
    package var submissions: Int?
    package var windows: [Window]
    package var dailyHours: DailyHours?
    /// 1 or 2.
    package var reviewStages: Int
    package var withdraw: Withdraw
    /// Days within which a refused photo must be replaced.
    package var repairDays: Int
    /// Working days from the start of the review to its result, over both stages; the review
    /// starts with the submission, or with the payment where that comes later.
    package var reviewDays: Int
    package var fulfilment: Fulfilment
    package var prints: PrintOffer
    /// Whether approved photos are sent to the national registry.
    package var registry: Bool
    /// How the files of a delivery are named.
    package var naming: NamingTemplate
    /// The centre's own words; nil where ours stand.
    package var wording: Wording?
    /// Hours within which a submitted photo must be paid for; nil is three days.
    package var payWithinHours: Int?
    /// What follows from faults that are proven after closing; nil: nothing.
    package var sanctions: SanctionRule?
    /// The school's own days for a repair; the stricter of both counts.
    package var schoolRepairDays: Int?

    package init(
        kind: CollectionKind = .centralised,
        proofs: [Proof] = [.captureCode, .lastFour],
        records: Records = .several,
        fields: StudyFields = StudyFields(),
        payStage: PayStage = .afterPhoto,
        priceItems: [PriceItem],
        payWays: PayWays = PayWays(),
        refunds: RefundRule = .byStaff,
        photoSource: PhotoSource = .both,
        recapture: Recapture = .afterRefusal,
        photos: PhotoPolicy = PhotoPolicy(),
        photoSpec: String = "chsi",
        submissions: Int? = nil,
        windows: [Window],
        dailyHours: DailyHours? = nil,
        reviewStages: Int = 2,
        withdraw: Withdraw = .untilTaken,
        repairDays: Int = 7,
        reviewDays: Int = 2,
        fulfilment: Fulfilment = .none,
        prints: PrintOffer = PrintOffer(),
        registry: Bool = true,
        naming: NamingTemplate = .standard,
        wording: Wording? = nil,
        payWithinHours: Int? = nil,
        sanctions: SanctionRule? = nil,
        schoolRepairDays: Int? = nil,
    ) {
        self.kind = kind
        self.proofs = proofs
        self.records = records
        self.fields = fields
        self.payStage = payStage
        self.priceItems = priceItems
        self.payWays = payWays
        self.refunds = refunds
        self.photoSource = photoSource
        self.recapture = recapture
        self.photos = photos
        self.photoSpec = photoSpec
        self.submissions = submissions
        self.windows = windows
        self.dailyHours = dailyHours
        self.reviewStages = reviewStages
        self.withdraw = withdraw
        self.repairDays = repairDays
        self.reviewDays = reviewDays
        self.fulfilment = fulfilment
        self.prints = prints
        self.registry = registry
        self.naming = naming
        self.wording = wording
        self.payWithinHours = payWithinHours
        self.sanctions = sanctions
        self.schoolRepairDays = schoolRepairDays
    }
}

extension BatchPolicy {
    /// The days that count for a repair: the stricter of the batch's and the school's own.
    package var strictestRepairDays: Int { min(repairDays, schoolRepairDays ?? repairDays) }

    /// Refuses a photo that came by a way which the batch does not take.
    package func require(_ source: Domain.PhotoSource) throws(PhotoError) {
        switch (photoSource, source) {
        case (.both, _), (.camera, .camera), (.album, .album): return
        case (.camera, .album): throw .sourceNotAllowed(wanted: .camera)
        case (.album, .camera): throw .sourceNotAllowed(wanted: .album)
        }
    }
}
