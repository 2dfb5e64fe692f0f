package import Domain

extension DocumentOffer {
    /// What was read of the card of the invented student 林晓; with `secondly` the readings differ.
    package static func sample(
        name: String = "林晓",
        number: String = "11010519491231002X",
        secondly: String? = nil,
    ) -> DocumentOffer {
        func field(_ text: String) -> IDCardReading.Field {
            IDCardReading.Field(text, confidence: 0.9)
        }
        return DocumentOffer(
            IDCardReading(
                name: field(name),
                sex: field("女"),
                people: field("汉"),
                birth: [field("1949年12月31日")],
                address: field(""),
                number: [field(number), field(secondly ?? number)],
            ).agreed
        )
    }
}

extension DocumentForm {
    /// The document of the same student as she confirms it.
    package static func sample(
        name: String = "林晓",
        number: String = "11010519491231002X",
        sex: Sex = .female,
        birthDate: String = "1949-12-31",
        kind: DocumentKind = .residentIdentityCard,
    ) -> DocumentForm {
        DocumentForm(
            kind: kind,
            values: [
                .name: name, .number: number, .sex: sex.rawValue, .birthDate: birthDate,
            ]
        )
    }
}
