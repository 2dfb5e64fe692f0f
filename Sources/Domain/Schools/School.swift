/// An institution, with its five-digit national code (重庆大学 / 10611).
package struct School: Sendable, Hashable {
    package typealias ID = Identifier<School>

    package let id: ID
    package let centre: Centre.ID
    package let name: String
    package let code: String
    /// Other names under which students look for it.
    package let aliases: [String]

    package init(id: ID, centre: Centre.ID, name: String, code: String, aliases: [String]) {
        self.id = id
        self.centre = centre
        self.name = name
        self.code = code
        self.aliases = aliases
    }
}

/// A level of study (本科, 硕士研究生 …): a row of a table, not a closed list.
package struct EducationLevel: Sendable, Hashable {
    /// A short stable key such as `bachelor`.
    package let code: String
    package let chinese: String
    package let english: String

    package init(code: String, chinese: String, english: String) {
        self.code = code
        self.chinese = chinese
        self.english = english
    }

    /// The level's name in the given language.
    package func name(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }
}
