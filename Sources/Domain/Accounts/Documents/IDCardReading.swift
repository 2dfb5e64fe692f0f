/// What a machine read on the front of a resident identity card, right or wrong.
package struct IDCardReading: Hashable, Sendable, Codable {
    /// One place on the card; `confidence` is that of the least sure character, 0 to 1.
    package struct Field: Hashable, Sendable, Codable {
        package var text: String
        package var confidence: Double

        package init(_ text: String, confidence: Double) {
            self.text = text
            self.confidence = confidence
        }
    }

    package var name: Field
    package var sex: Field
    /// 民族.
    package var people: Field
    /// The birth date, read in several ways.
    package var birth: [Field]
    package var address: Field
    /// The number, read in several ways.
    package var number: [Field]

    package init(
        name: Field,
        sex: Field,
        people: Field,
        birth: [Field],
        address: Field,
        number: [Field],
    ) {
        self.name = name
        self.sex = sex
        self.people = people
        self.birth = birth
        self.address = address
        self.number = number
    }
}
