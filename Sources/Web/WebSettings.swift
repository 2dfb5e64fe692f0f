package import Foundation

/// What the site needs to know of its surroundings.
package struct WebSettings: Sendable {
    /// Whether cookies are sent over TLS only; on behind a proxy that speaks TLS.
    package var secureCookies: Bool

    /// The secret of form tokens, at least 32 bytes; the same on every node.
    package var csrfKey: Data

    /// The directory of style sheets, scripts and icons.
    package var publicDirectory: String

    /// Whether the last address of `X-Forwarded-For` is the client's.
    package var trustedProxy: Bool

    /// Appended to the addresses of styles and scripts, so that a release is fetched anew.
    package var version: String

    /// A new unguessable text for the cookie of a visitor.
    package var newToken: @Sendable () -> String

    package init(
        secureCookies: Bool,
        csrfKey: Data,
        publicDirectory: String,
        trustedProxy: Bool,
        version: String,
        newToken: @escaping @Sendable () -> String,
    ) {
        self.secureCookies = secureCookies
        self.csrfKey = csrfKey
        self.publicDirectory = publicDirectory
        self.trustedProxy = trustedProxy
        self.version = version
        self.newToken = newToken
    }
}
