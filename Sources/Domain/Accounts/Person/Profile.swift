/// What a person told about themselves, kept once for all their orders.
package struct Profile: Sendable, Hashable, Codable {
    /// How we address the person; empty where they did not say.
    package var name: String
    package var email: String
    package var qq: String
    package var weChat: String
    package var sex: Sex?
    package var birthDate: CalendarDate?
    /// Where prints are sent; only where somebody needs it.
    package var address: PostalAddress?
    /// The other addresses of the book, to take in the place of that one.
    package internal(set) var furtherAddresses: FurtherAddresses

    package init(
        name: String = "",
        email: String = "",
        qq: String = "",
        weChat: String = "",
        sex: Sex? = nil,
        birthDate: CalendarDate? = nil,
        address: PostalAddress? = nil,
        furtherAddresses: FurtherAddresses = FurtherAddresses(),
    ) {
        self.name = name
        self.email = email
        self.qq = qq
        self.weChat = weChat
        self.sex = sex
        self.birthDate = birthDate
        self.address = address
        self.furtherAddresses = furtherAddresses
    }
}
