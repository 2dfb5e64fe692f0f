/// What a student may buy in a batch, at a price.
package struct PriceItem: Sendable, Hashable, Codable {
    package let key: String
    package let chinese: String
    package let english: String
    package let amount: Money

    package init(key: String, chinese: String, english: String, amount: Money) {
        self.key = key
        self.chinese = chinese
        self.english = english
        self.amount = amount
    }

    /// The item's name in the given language.
    package func name(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }
}
