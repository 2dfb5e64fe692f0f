/// What a batch lets be made of an approved photo.
package struct PrintOffer: Sendable, Hashable, Codable {
    /// The layouts that may be made, such as `8x1+4x2`.
    package var layouts: [String]
    /// Whether a disc with the photo goes along.
    package var disc: Bool

    package init(layouts: [String] = [], disc: Bool = false) {
        self.layouts = layouts
        self.disc = disc
    }
}

extension BatchPolicy {
    /// Whether prints go to the student's own address.
    package var sendsToStudent: Bool { fulfilment == .student || fulfilment == .both }

    /// Whether something is made for who chose that item; while none is chosen, whether every item
    /// includes it.
    ///
    /// What goes to the school alone is made for all.
    package func makes(forItem key: String?) -> Bool {
        guard fulfilment != .none else { return false }
        guard payStage != .none, fulfilment != .school else { return true }
        let chosen = priceItems.filter { key == nil || $0.key == key }
        return chosen.allSatisfy(\.includesPrints)
    }
}

extension Order {
    /// Whether the order cannot go on without the student's postal address.
    package func needsAddress(_ policy: BatchPolicy) -> Bool {
        policy.sendsToStudent && policy.makes(forItem: priceItem)
    }
}

extension KeyedDecodingContainer {
    /// Batches that were opened before the knob was there make nothing.
    package func decode(_ type: PrintOffer.Type, forKey key: Key) throws -> PrintOffer {
        try decodeIfPresent(type, forKey: key) ?? PrintOffer()
    }
}
