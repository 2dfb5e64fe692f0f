package import Foundation

/// The small picture by which an account is shown to its owner (头像): square, a JPEG without metadata.
package struct Avatar: Sendable, Hashable {
    /// Pixels of a side.
    package static let side = 256

    package let picture: Data
    /// Another one for every picture, so that browsers may keep what they have.
    package let version: String

    package init(picture: Data, version: String) {
        self.picture = picture
        self.version = version
    }
}

/// How an account is shown to its owner on every page.
package struct AccountFace: Sendable, Hashable {
    /// How we address the person; empty where they did not say.
    package let name: String
    /// The version of the own picture; nil where we draw the initial.
    package let avatar: String?

    package init(name: String = "", avatar: String? = nil) {
        self.name = name
        self.avatar = avatar
    }
}
