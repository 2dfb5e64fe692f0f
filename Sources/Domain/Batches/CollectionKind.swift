/// How students are collected (采集类型): a school together, or each by oneself.
package enum CollectionKind: String, Sendable, Hashable, Codable, CaseIterable {
    case centralised, individual
}

extension KeyedDecodingContainer {
    /// Batches that were opened before the knob was there are a school's.
    package func decode(_ type: CollectionKind.Type, forKey key: Key) throws -> CollectionKind {
        try decodeIfPresent(type, forKey: key) ?? .centralised
    }
}
