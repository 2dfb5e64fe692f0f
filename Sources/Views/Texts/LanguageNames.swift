package import Domain

extension Text {
    /// What a language calls itself, which is the same in every language.
    package static func ownName(of language: Language) -> Text {
        switch language {
        case .chinese: Text(zh: "中文", en: "中文")
        case .english: Text(zh: "English", en: "English")
        }
    }
}
