/// The organisation that collects: the tenant whose code starts every order number.
package struct Centre: Sendable, Hashable {
    package typealias ID = Identifier<Centre>

    package let id: ID
    /// Four digits.
    package let code: String
    package let name: String
    /// How students reach the branch, as one line to print.
    package let contact: String

    package init(id: ID, code: String, name: String, contact: String) {
        self.id = id
        self.code = code
        self.name = name
        self.contact = contact
    }
}
