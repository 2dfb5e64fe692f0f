/// All work that can be wanted: a job carries an identifier, looks first, then acts.
package enum Job: Sendable, Hashable, Codable {
    case processPhoto(Photo.ID)
    case settleReview(Review.ID)
    /// Asks the provider what became of a payment, again and again until it ended.
    case askPayment(PaymentAttempt.ID)
    case refund(Refund.ID)
    case sendMessage(OutgoingMessage.ID)
    case submitDelivery(Delivery.ID)
    case askRegistry(Delivery.ID)
    /// Removes the pictures of a deleted account that need not be kept.
    case shredPhotos(Account.ID)
    /// Closes a submission that nobody paid for in time.
    case lapseOrder(Order.ID)
    /// Reminds a student to compare the photo at the registry.
    case remindOfProof(Order.ID)
    /// Brings back an approved photo that was to be taken again, and was not in time.
    case endRecapture(Order.ID)
    case importRoster(RosterImport.ID)
    /// Removes, once a day, what no limit and no question needs any more.
    case prune
    /// Compares, once a day, the providers' statements of yesterday with our books.
    case reconcile
    /// Counts a shipment as received when nobody said otherwise for some days.
    case receiveShipment(Shipment.ID)
    /// Looks at a photo of a closed batch again.
    case recheckPhoto(TechnicalCheck.ID, Photo.ID)

    /// The stable name under which jobs of this kind are counted.
    package var kind: String {
        switch self {
        case .processPhoto: "processPhoto"
        case .settleReview: "settleReview"
        case .askPayment: "askPayment"
        case .refund: "refund"
        case .sendMessage: "sendMessage"
        case .submitDelivery: "submitDelivery"
        case .askRegistry: "askRegistry"
        case .shredPhotos: "shredPhotos"
        case .lapseOrder: "lapseOrder"
        case .remindOfProof: "remindOfProof"
        case .endRecapture: "endRecapture"
        case .importRoster: "importRoster"
        case .prune: "prune"
        case .reconcile: "reconcile"
        case .receiveShipment: "receiveShipment"
        case .recheckPhoto: "recheckPhoto"
        }
    }

    /// How often it is tried before it is given up visibly.
    package var maximumAttempts: Int {
        switch self {
        case .processPhoto, .importRoster, .recheckPhoto: 4
        case .settleReview, .submitDelivery, .askRegistry, .refund, .shredPhotos, .lapseOrder,
            .remindOfProof, .endRecapture, .prune, .reconcile, .receiveShipment:
            20
        case .askPayment: 40
        case .sendMessage: 6
        }
    }

    /// Seconds to wait before the next attempt: doubling from one second to ten minutes, spread
    /// by `jitter` (0 to 1) so that many do not return at once.
    package static func backOff(attempt: Int, jitter: Double) -> Double {
        let base = min(600, Double(1 << min(max(attempt - 1, 0), 10)))
        return base * (0.5 + jitter / 2)
    }
}

/// What a run of a job came to.
package enum JobOutcome: Sendable, Hashable {
    case done
    /// Not ready yet: look again after so many seconds, which is not a failure.
    case again(after: Double)
}
