package import Foundation

/// The two looks at a photo, by two persons.
package enum ReviewStage: String, Sendable, Hashable, Codable, CaseIterable {
    case first
    case final
}

/// Why a photo is refused: a closed list, whose words stand in `Views`.
package enum RefusalReason: String, Sendable, Hashable, Codable, CaseIterable {
    case cutOut, framing, lighting, blurred, expression, eyes, hair, glasses, clothing
    case pose, retouched, rephotographed, anotherPerson
    case hat, jewellery, ears, makeUp, lenses, pattern, selfie
    case other
}

/// What a reviewer says.
package enum Decision: Sendable, Hashable {
    case approved
    case refused(reasons: [RefusalReason], remark: String)
}

/// A claim with an end: expiry is a comparison, never a clean-up.
package struct Lease<Holder: Sendable & Hashable>: Sendable, Hashable {
    package let holder: Holder
    package let until: Date

    package init(holder: Holder, until: Date) {
        self.holder = holder
        self.until = until
    }

    /// Whether the claim still holds.
    package func isValid(at now: Date) -> Bool { now < until }
}
