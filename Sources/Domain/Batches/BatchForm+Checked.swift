import Foundation

/// A batch as a form describes it, checked but not yet looked up.
package struct BatchDraft: Sendable {
    package let name: String
    package let levels: [String]
    package let featureCode: FeatureCode?
    package let policy: BatchPolicy
}

extension BatchForm {
    /// The form's meaning; every field that is wrong is named at once.
    ///
    /// - Parameter item: gives the only thing that is sold its names, at the form's price.
    /// - Returns: the batch that the form describes.
    /// - Throws: `BatchError.formIncomplete` with the fields.
    package func checked(item: (Money) -> PriceItem) throws(BatchError) -> BatchDraft {
        var wrong: [BatchField] = []
        func need<T>(_ field: BatchField, _ value: T?) -> T? {
            if value == nil { wrong.append(field) }
            return value
        }
        if Identifier<School>(school) == nil { wrong.append(.school) }
        if levels.isEmpty { wrong.append(.levels) }
        let name = need(.name, (2...60).contains(name.trimmed.count) ? name.trimmed : nil)
        let windows = readWindows(wrong: &wrong)
        let hours = readDailyHours(wrong: &wrong)
        let stage = BatchPolicy.PayStage(rawValue: payStage) ?? .afterPhoto
        let items = stage == .none ? [] : readPrices(item: item, wrong: &wrong)
        offer.check(items, stage, wrong: &wrong)
        let review = need(.reviewDays, Int(reviewDays.trimmed).flatMap { (1...30).holding($0) })
        let repair = need(.repairDays, Int(repairDays.trimmed).flatMap { (1...60).holding($0) })
        let own = Int(schoolRepairDays.trimmed).flatMap { (1...60).holding($0) }
        if !schoolRepairDays.trimmed.isEmpty, own == nil { wrong.append(.schoolRepairDays) }
        let sanctions = sanctions.checked(wrong: &wrong)
        let tries = Int(tries.trimmed).flatMap { (1...100).holding($0) }
        if !self.tries.trimmed.isEmpty, tries == nil { wrong.append(.tries) }
        let template = need(.namingTemplate, try? NamingTemplate(naming))
        let wording = readWording(wrong: &wrong)
        let proofs = need(.proofs, proofs.wanted)
        var code: FeatureCode?
        if !featureCode.trimmed.isEmpty {
            code = need(.featureCode, try? FeatureCode(featureCode))
        }
        guard wrong.isEmpty, let name, let review, let repair, let template, let proofs
        else { throw .formIncomplete(wrong) }
        let policy = BatchPolicy(
            kind: CollectionKind(rawValue: kind) ?? .centralised,
            proofs: proofs,
            records: BatchPolicy.Records(rawValue: self.proofs.records) ?? .several,
            fields: self.proofs.fields,
            payStage: stage,
            priceItems: items,
            payWays: offer.payWays,
            refunds: RefundRule(rawValue: offer.refunds) ?? .byStaff,
            photoSource: BatchPolicy.PhotoSource(rawValue: photoSource) ?? .both,
            recapture: BatchPolicy.Recapture(rawValue: recapture) ?? .afterRefusal,
            photos: photos,
            submissions: tries,
            windows: windows,
            dailyHours: hours,
            reviewStages: reviewStages == "1" ? 1 : 2,
            withdraw: BatchPolicy.Withdraw(rawValue: withdraw) ?? .untilTaken,
            repairDays: repair,
            reviewDays: review,
            fulfilment: offer.makes,
            prints: offer.prints ?? PrintOffer(),
            registry: registry,
            naming: template,
            wording: wording,
            payWithinHours: offer.hours,
            sanctions: sanctions,
            schoolRepairDays: own,
        )
        return BatchDraft(name: name, levels: levels, featureCode: code, policy: policy)
    }
}

extension BatchForm {
    private var photos: PhotoPolicy {
        PhotoPolicy(
            background: PhotoPolicy.Background(rawValue: background) ?? .replace,
            glasses: GlassesPolicy(rawValue: glasses) ?? .forbidden,
        )
    }
}

extension ClosedRange<Int> {
    fileprivate func holding(_ value: Int) -> Int? { contains(value) ? value : nil }
}
