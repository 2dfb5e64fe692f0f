package import Views

extension StaffContext {
    package var pageContext: PageContext {
        PageContext(
            language: visitor.language,
            csrf: visitor.csrf,
            path: visitor.path,
            version: visitor.version,
            account: deskAccountMenu(for: staff),
            sections: deskSections(for: staff),
            searchPath: deskSearchPath(for: staff),
        )
    }
}
