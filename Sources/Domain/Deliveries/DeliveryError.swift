/// Why a delivery cannot be made.
package enum DeliveryError: Error, Hashable, Sendable {
    case templateBroken
    case templatePlaceholderUnknown(String)
    /// No placeholder that tells students apart.
    case templateWithoutPlaceholder
    case templateWithoutEnding
    case templateUnsafe
    case nothingToDeliver
    case notFound
}
