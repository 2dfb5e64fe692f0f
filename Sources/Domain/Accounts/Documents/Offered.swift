/// What a machine offers of what it read.
package enum Offered<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Agrees with everything else on the document; still shown to be looked at.
    case sure(Value)
    /// Must be typed or confirmed by the person; the guess where there is one.
    case doubtful(Value?, Set<ReadingDoubt>)

    package var isSure: Bool {
        switch self {
        case .sure: true
        case .doubtful: false
        }
    }

    /// The value, whether sure or guessed.
    package var value: Value? {
        switch self {
        case .sure(let value): value
        case .doubtful(let guess, _): guess
        }
    }
}

/// Why something that was read is not offered as sure.
package enum ReadingDoubt: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing was there, or nothing that makes sense.
    case unreadable
    /// A character could have been another.
    case faint
    /// Nothing else on the document says the same.
    case unproven
    /// Read in different ways it came out differently.
    case readingsDiffer
    /// A check digit does not hold, or another rule of the number.
    case numberBreaksRule
    /// The birth date in the number is not the printed one.
    case birthDateDiffers
    /// The sex in the number is not the printed one.
    case sexDiffers
}
