/// Why something about a person's own account is refused.
package enum PersonError: Error, Hashable, Sendable {
    /// Another account has this document's number.
    case documentTaken
    case phoneUnchanged
    /// A paid or reviewed order is not finished, so that the account is still needed.
    case orderUnfinished(OrderNumber)
    case deletionNotConfirmed
    /// There is no reading to correct, or it is too old.
    case readingGone
    case sexMissing
    case birthDateMalformed
    /// The number says another day of birth.
    case birthDateDiffers(CalendarDate)
    /// The number says the other sex.
    case sexDiffers(Sex)
}
