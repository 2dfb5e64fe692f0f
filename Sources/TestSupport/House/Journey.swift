package import Domain

/// One student on the way, and where the way has led so far.
package struct Journey: Sendable {
    package let account: Account
    package let offer: BatchOffer
    package let enrolment: Enrolment.ID
    package let order: Order.ID
    package var photo: Photo.ID?

    package var batch: Batch { offer.batch }
}
