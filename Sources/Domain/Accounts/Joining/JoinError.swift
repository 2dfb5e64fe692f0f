/// Why two accounts are not joined, or their holder is not believed.
package enum JoinError: Error, Hashable, Sendable {
    /// The code is right, but so long after the last one that the number may have a new holder.
    case ownerUnproved
    case proofMissing
    case documentMalformed
    /// Neither number nor password is the account's; which of them was tried is not told.
    case ownerWrong(triesLeft: Int)
    case tooManyTries(secondsLeft: Int)
    /// What was proved is no longer there, or too old.
    case gone
    case sameAccount
    /// Two numbers of one kind: that is two people.
    case documentsDiffer(contact: String?)
    /// Both orders are under way, and one has to go.
    case ordersClash(OrderNumber, OrderNumber, contact: String)
    case choiceMissing(JoinQuestion)
}
