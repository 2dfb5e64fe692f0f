/// What a picture of a document offers for the person to look at, correct and confirm.
package struct DocumentOffer: Hashable, Sendable, Codable {
    /// One field as it was read; empty where nothing was.
    package struct Field: Hashable, Sendable, Codable {
        package let text: String
        /// Whether the document agrees with itself about it.
        package let isSure: Bool

        init<Value>(_ offered: Offered<Value>, _ text: (Value) -> String) {
            self.text = offered.value.map(text) ?? ""
            isSure = offered.isSure
        }
    }

    package let kind: DocumentKind
    package let name: Field
    package let sex: Field
    /// `1949-12-31`.
    package let birthDate: Field
    package let number: Field

    /// What the front of a resident identity card says.
    package init(_ card: IDCardAgreement) {
        kind = .residentIdentityCard
        name = Field(card.name, \.self)
        sex = Field(card.sex, \.rawValue)
        birthDate = Field(card.birthDate, \.text)
        number = Field(card.number, \.text)
    }

    /// What the zone of a passport says; `year` is the current one, before which birth dates lie.
    ///
    /// Names have no check digit, so they are never sure.
    package init(_ zone: Offered<MachineReadableZone>, year: Int) {
        kind = zone.value.map { $0.issuer == "CHN" } == false ? .passport : .chinesePassport
        let name = zone.value.map { "\($0.surname) \($0.givenNames)".trimmed }
        self.name = Field(Offered.doubtful(name, [.unproven]), \.self)
        sex = Field(zone) { $0.sex?.rawValue ?? "" }
        birthDate = Field(zone) { $0.birthDate.date(upTo: year)?.text ?? "" }
        number = Field(zone, \.number)
    }
}

extension CalendarDate {
    /// `1949-12-31`.
    package var text: String {
        [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }

    /// Reads `1949-12-31`, with any or no signs between the numbers of full length.
    package init?(typed: String) {
        self.init(digits: typed.foldedToHalfWidth.filter(\.isASCIIDigit))
    }
}
