package import Foundation

/// One thing that somebody did, kept for ever.
package struct AuditEntry: Sendable, Hashable {
    package typealias ID = Identifier<AuditEntry>

    package let id: ID
    package let at: Date
    /// The centre whose administrators may read it; none for what belongs to no centre.
    package let centre: Centre.ID?
    package let principalKind: String
    package let principalName: String
    /// A stable name such as `order.capture.submitted`.
    package let action: String
    /// What it was done to, such as `order` and its identifier.
    package let subjectKind: String
    package let subject: String
    /// Facts as JSON, without personal data.
    package let facts: String

    package init(
        id: ID,
        at: Date,
        centre: Centre.ID?,
        principalKind: String,
        principalName: String,
        action: String,
        subjectKind: String,
        subject: String,
        facts: String,
    ) {
        self.id = id
        self.at = at
        self.centre = centre
        self.principalKind = principalKind
        self.principalName = principalName
        self.action = action
        self.subjectKind = subjectKind
        self.subject = subject
        self.facts = facts
    }
}

/// The actions that are not moves of an order; those are named by `OrderEvent.action`.
package enum AuditAction: String, Sendable, CaseIterable {
    case signedIn = "account.signedIn"
    case signedOut = "account.signedOut"
    case agreed = "account.agreed"
    case signInFailed = "account.signInFailed"
    case signedOutEverywhere = "account.signedOutEverywhere"
    case passwordSet = "account.passwordSet"
    case passwordReset = "account.passwordReset"
    case documentRead = "account.documentRead"
    case documentLinked = "account.documentLinked"
    case phoneChanged = "account.phoneChanged"
    case ownerNotProved = "account.ownerNotProved"
    case phonePassedOn = "account.phonePassedOn"
    case joinBegun = "account.joinBegun"
    case accountsJoined = "account.joined"
    case accountGoneOver = "account.goneOver"
    case profileSaved = "account.profileSaved"
    case avatarSaved = "account.avatarSaved"
    case avatarRemoved = "account.avatarRemoved"
    case accountExported = "account.exported"
    case accountDeleted = "account.deleted"
    case staffSignedIn = "staff.signedIn"
    case staffSignInFailed = "staff.signInFailed"
    case staffAdded = "staff.added"
    case batchCreated = "batch.created"
    case batchChanged = "batch.changed"
    case batchClosed = "batch.closed"
    case identityChecked = "enrolment.identityChecked"
    case captureCodeRead = "enrolment.captureCodeRead"
    case captureCodeKept = "enrolment.captureCodeKept"
    case lastFourWrong = "enrolment.lastFourWrong"
    case rosterMatched = "enrolment.rosterMatched"
    case rosterNotMatched = "enrolment.rosterNotMatched"
    case enrolmentDeclared = "enrolment.declared"
    case enrolmentFilledIn = "enrolment.filledIn"
    case correctionAsked = "enrolment.correctionAsked"
    case correctionAccepted = "enrolment.correctionAccepted"
    case correctionRefused = "enrolment.correctionRefused"
    case rosterSent = "batch.rosterSent"
    case rosterImported = "batch.rosterImported"
    case enrolmentConfirmed = "enrolment.confirmed"
    case orderPlaced = "order.placed"
    case photoReceived = "photo.received"
    case helperAsked = "order.helperAsked"
    case photoChecked = "photo.checked"
    case photoPlaced = "photo.placed"
    case faceGivenUp = "photo.faceGivenUp"
    case faceAnswered = "account.faceAnswered"
    case groundChosen = "photo.groundChosen"
    case photoViewed = "photo.viewed"
    case paymentBegun = "payment.begun"
    case paymentLearnt = "payment.learnt"
    case refundRequested = "refund.requested"
    case refundProposed = "order.refund.proposed"
    case refundConfirmed = "order.refund.confirmed"
    case refundDeclined = "order.refund.declined"
    case refundDone = "order.refund.done"
    case refundFailed = "order.refund.failed"
    case refundRetried = "order.refund.retried"
    case moneyDownloaded = "money.downloaded"
    case reviewClaimed = "review.claimed"
    case reviewDecided = "review.decided"
    case reviewUndone = "review.undone"
    case reviewReleased = "review.released"
    case deliveryCreated = "delivery.created"
    case packageDownloaded = "delivery.downloaded"
    case contestOpened = "order.contest.opened"
    case contestUpheld = "order.contest.upheld"
    case contestOverturned = "order.contest.overturned"
    case recaptureAsked = "order.recapture.asked"
    case recaptureGranted = "order.recapture.granted"
    case recaptureDeclined = "order.recapture.declined"
    case technicalCheckStarted = "batch.technicalCheckStarted"
    case photoRechecked = "photo.rechecked"
    case findingDismissed = "order.finding.dismissed"
    case sanctionProposed = "order.sanction.proposed"
    case sanctionDeclined = "order.sanction.declined"
    case sanctionConfirmed = "order.sanction.confirmed"
    case sanctionAppealed = "order.sanction.appealed"
    case sanctionUpheld = "order.sanction.upheld"
    case sanctionLifted = "order.sanction.lifted"
    case participationDownloaded = "batch.participationDownloaded"
    case participantsReminded = "batch.participantsReminded"
    case printRunStarted = "printRun.started"
    case printFilesDownloaded = "printRun.downloaded"
    case packingListSeen = "printRun.packingListSeen"
    case discDownloaded = "batch.discDownloaded"
    case shipmentSent = "shipment.sent"
    case shipmentReceived = "shipment.received"
    case shipmentLost = "shipment.lost"
    case schoolAddressSaved = "school.addressSaved"
    case ordersSearched = "orders.searched"
    case contactRefreshed = "order.contact.refreshed"
    case proofReminded = "order.proofReminded"
    case accessRefused = "access.refused"
}
