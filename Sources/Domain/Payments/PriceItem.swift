/// What a student may buy in a batch, at a price.
package struct PriceItem: Sendable, Hashable, Codable {
    package let key: String
    package let chinese: String
    package let english: String
    package let amount: Money
    /// The only channel in which it is sold; nil is everywhere.
    package let channel: Channel?
    /// Whether prints are not part of it, where the batch makes some; nil is that they are.
    private let withoutPrints: Bool?

    package init(
        key: String,
        chinese: String,
        english: String,
        amount: Money,
        channel: Channel? = nil,
        includesPrints: Bool = true,
    ) {
        self.key = key
        self.chinese = chinese
        self.english = english
        self.amount = amount
        self.channel = channel
        withoutPrints = includesPrints ? nil : true
    }

    package var includesPrints: Bool { withoutPrints != true }

    package func isSold(in channel: Channel) -> Bool {
        self.channel == nil || self.channel == channel
    }

    /// The item's name in the given language.
    package func name(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }
}
