package import Domain

/// What every page needs to know of its visitor; the web layer makes one per request.
package struct PageContext: Sendable {
    package var language: Language

    /// The token that proves a form came from our own page.
    package var csrf: String

    /// The address being shown, with its query, as the browser asked for it.
    package var path: String

    /// The version appended to styles and scripts, so that a new release is fetched anew.
    package var version: String

    /// Whether the page stands alone in a file, and holds the symbols of its icons itself.
    var standsAlone = false

    package var account: AccountMenu?

    /// The sections of the desk that the role may see; empty at the counter.
    package var sections: [NavigationLink]

    /// Where the desk's search box asks; nil hides the box.
    package var searchPath: String?

    /// What just happened on the page before, shown once.
    package var toast: Text?

    package init(
        language: Language,
        csrf: String = "",
        path: String = "/",
        version: String = "1",
        account: AccountMenu? = nil,
        sections: [NavigationLink] = [],
        searchPath: String? = nil,
        toast: Text? = nil,
    ) {
        self.language = language
        self.csrf = csrf
        self.path = path
        self.version = version
        self.account = account
        self.sections = sections
        self.searchPath = searchPath
        self.toast = toast
    }
}

/// Who is signed in, and what the menu under the name offers.
package struct AccountMenu: Sendable {
    package let name: String
    /// How the account is shown; staff have no picture.
    let face: AccountFace?
    package let links: [NavigationLink]

    /// Where the button to sign out posts to.
    package let signOut: String

    package init(
        name: String,
        face: AccountFace? = nil,
        links: [NavigationLink] = [],
        signOut: String,
    ) {
        self.name = name
        self.face = face
        self.links = links
        self.signOut = signOut
    }
}

/// One entry of a menu or of the desk's rail.
package struct NavigationLink: Sendable {
    package let label: Text
    package let path: String
    package let icon: Icon?

    /// How many things wait there, shown beside the word.
    package let count: Int?

    /// Other addresses whose pages belong to this entry.
    package let covers: [String]

    package init(
        _ label: Text,
        path: String,
        icon: Icon? = nil,
        count: Int? = nil,
        covers: [String] = [],
    ) {
        self.covers = covers
        self.label = label
        self.path = path
        self.icon = icon
        self.count = count
    }
}
