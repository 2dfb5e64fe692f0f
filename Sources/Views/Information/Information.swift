/// The pages that belong to no journey: what people look for when something is unclear.
package enum Information: String, Sendable, Hashable, CaseIterable {
    case help, contact, about, copyright
}
