/// Why a password, or somebody who signs in with one, is refused.
package enum PasswordError: Error, Hashable, Sendable {
    case tooShort(minimum: Int)
    case tooLong(maximum: Int)
    case letterMissing
    case digitMissing
    case tooCommon
    /// The second time something else was typed.
    case repeatDiffers
    /// What was typed can be neither a phone nor a document.
    case numberMalformed
    /// The number or the password: which of them is never told.
    case numberOrPasswordWrong
    case oldPasswordWrong
    /// No password has been set yet.
    case notSet
    case tooManyTries(secondsLeft: Int)
}
