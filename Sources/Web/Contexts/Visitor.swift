package import Domain

/// Who looks, before anybody signed in: language, form token, address.
package struct Visitor: Sendable {
    /// The value of the visitor's cookie.
    package var id = ""
    package var language = Language.chinese

    /// The token that every form of this visitor carries.
    package var csrf = ""

    /// The client's network address, as far as we can trust it.
    package var address = "unknown"

    /// The path and query that were asked for.
    package var path = "/"

    /// The version of styles and scripts.
    package var version = ""

    /// Whether the answer should be a document for programs rather than a page.
    package var wantsJSON = false

    /// The secrets of the session cookies, when there are any.
    package var studentToken: String?
    package var staffToken: String?
}
