/// The languages in which the product speaks.
package enum Language: String, Sendable, Codable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The tag for the `lang` attribute of a page.
    package var tag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }
}
