/// A number typed to sign in with a password: that of a phone, or of any document that it fits.
package struct SignInNumber: Sendable, Hashable {
    package let phone: PhoneNumber?
    package let documents: [DocumentNumber]

    /// Folds what was typed and finds all that it can be.
    package init(_ typed: String) throws(PasswordError) {
        // What breaks the rules of a kind is simply not of that kind.
        phone = try? PhoneNumber(typed)
        documents = DocumentKind.allCases.compactMap { try? DocumentNumber(typed, of: $0) }
        guard phone != nil || !documents.isEmpty else { throw .numberMalformed }
    }

    /// One form for all ways of typing the number.
    package var canonical: String { phone?.digits ?? documents.first?.text ?? "" }
}
