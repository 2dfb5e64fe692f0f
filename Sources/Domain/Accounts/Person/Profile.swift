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

    package init(
        name: String = "",
        email: String = "",
        qq: String = "",
        weChat: String = "",
        sex: Sex? = nil,
        birthDate: CalendarDate? = nil,
        address: PostalAddress? = nil,
    ) {
        self.name = name
        self.email = email
        self.qq = qq
        self.weChat = weChat
        self.sex = sex
        self.birthDate = birthDate
        self.address = address
    }
}
