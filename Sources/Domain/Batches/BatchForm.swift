/// What staff type to open a batch; `CreateBatch` checks it and says everything at once.
package struct BatchForm: Sendable, Hashable {
    package var school = ""
    package var levels: [String] = []
    package var name = ""
    /// Empty: we issue one.
    package var featureCode = ""
    /// Local time as `2026-05-01T08:00`.
    package var opens = ""
    package var closes = ""
    package var payStage = BatchPolicy.PayStage.afterPhoto.rawValue
    /// Yuan.
    package var price = ""
    package var photoSource = BatchPolicy.PhotoSource.both.rawValue
    package var reviewStages = "2"
    package var withdraw = BatchPolicy.Withdraw.untilTaken.rawValue
    package var repairDays = "7"
    /// Empty: unlimited.
    package var tries = ""
    package var naming = NamingTemplate.standard.text
    package var registry = true

    package init() {}
}
