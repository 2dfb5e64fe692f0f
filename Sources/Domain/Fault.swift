/// The world failed: a disk, a database, a partner, a library.
///
/// Jobs retry it, pages apologise.
package struct Fault: Error, Sendable {
    /// What failed, as a constant for logs, never for people.
    package let what: String
    /// The partner that failed, where there is one.
    package let partner: String?
    /// Whether trying again later can help.
    package let isTransient: Bool
    package let underlying: (any Error)?

    package init(
        _ what: String,
        partner: String? = nil,
        isTransient: Bool = true,
        underlying: (any Error)? = nil,
    ) {
        self.what = what
        self.partner = partner
        self.isTransient = isTransient
        self.underlying = underlying
    }
}
