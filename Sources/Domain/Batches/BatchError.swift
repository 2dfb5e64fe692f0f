package import Foundation

/// Why a batch cannot be found, entered or created.
package enum BatchError: Error, Hashable, Sendable {
    case featureCodeMalformed
    /// The check character says that the code was mistyped.
    case featureCodeMistyped
    case featureCodeUnknown
    case schoolUnknown
    /// The school exists but has no open batch.
    case schoolWithoutBatch
    case notOpenYet(from: Date)
    case closed(since: Date)
    case outsideDailyHours(DailyHours)
    case lastFourMalformed
    case lastFourWrong(triesLeft: Int)
    case lastFourUsedUp
    case captureCodeNotFound
    case captureCodeUnreadable
    case captureCodeExpired
    case captureCodeOfAnotherSchool
    case captureCodeOfAnotherLevel
    case captureCodeUsed
    case featureCodeTaken
    case formIncomplete([BatchField])
    case notFound
}

extension BatchError {
    /// Whether no batch has the code that was typed.
    package var isUnknownCode: Bool { self == .featureCodeUnknown || self == .featureCodeMistyped }
}
