/// Whether money goes back when a student asks for it.
///
/// Staff may give it back under every rule, two of them together.
package enum RefundRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// Never at the student's wish.
    case never
    /// By itself, as long as no reviewer has seen the photo; the order is cancelled with it.
    case beforeReview
    /// When staff agree.
    case byStaff
}

extension KeyedDecodingContainer {
    /// Batches that were opened before the knob was there leave it to staff.
    package func decode(_ type: RefundRule.Type, forKey key: Key) throws -> RefundRule {
        try decodeIfPresent(type, forKey: key) ?? .byStaff
    }
}
