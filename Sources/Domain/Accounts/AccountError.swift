/// Why somebody cannot sign in or may not do what was asked.
package enum AccountError: Error, Hashable, Sendable {
    case phoneNumberMalformed
    case agreementMissing
    /// An agreement has a version in force that was not agreed to yet.
    case agreementOutdated
    /// A code was sent less than a minute ago.
    case codeSentRecently(secondsLeft: Int)
    /// Too many codes to one number or from one address.
    case tooManyCodes(CodeLimit, secondsLeft: Int)
    case codeMalformed
    case codeWrong(triesLeft: Int)
    case codeExpired
    case codeUsedUp
    case signedOut
    case wrongPassword
    case tooManyWrongPasswords(secondsLeft: Int)
    case permissionMissing(Permission)
    case staffLoginMalformed
    case staffLoginTaken
    case passwordTooShort(minimum: Int)
    case centreUnknown
    case schoolUnknown
    case schoolMissing
    case schoolCodeMalformed
    case schoolTaken
    case centreCodeMalformed
    case centreTaken
}

/// The counters that bound how many sign-in codes are sent.
package enum CodeLimit: String, Hashable, Sendable, CaseIterable {
    case perPhoneAndHour
    case perPhoneAndDay
    case perAddressAndHour
}
