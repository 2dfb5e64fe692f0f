/// The sex as documents state it.
package enum Sex: String, Hashable, Sendable, Codable, CaseIterable {
    case female
    case male
}
