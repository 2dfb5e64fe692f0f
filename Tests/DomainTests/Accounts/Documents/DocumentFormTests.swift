import Domain
import Testing

struct DocumentFormTests {
    private static func form(
        _ kind: DocumentKind = .residentIdentityCard,
        name: String = "沈平",
        sex: String = "female",
        birthDate: String = "1949-12-31",
        number: String = "11010519491231002X",
    ) -> DocumentForm {
        DocumentForm(
            kind: kind,
            values: [.name: name, .sex: sex, .birthDate: birthDate, .number: number]
        )
    }

    @Test(arguments: ["1949-12-31", "１９４９－１２－３１", "19491231", "1949 / 12 / 31"])
    func whatAgreesIsTaken(_ birthDate: String) throws {
        let holder = try Self.form(birthDate: birthDate, number: "11010519491231002x").checked()
        #expect(holder.number.text == "11010519491231002X")
        #expect(holder.birthDate.text == "1949-12-31")
        #expect(holder.sex == .female && holder.name == "沈平")
    }

    @Test func anotherBirthDateOrSexThanTheNumbersIsRefused() throws {
        let birth = try #require(CalendarDate(digits: "19491231"))
        let faults: [DocumentForm.Field: DocumentFormError.Reason] = [
            .birthDate: .person(.birthDateDiffers(birth)), .sex: .person(.sexDiffers(.female)),
        ]
        #expect(throws: DocumentFormError(faults: faults)) {
            try Self.form(sex: "male", birthDate: "1949-12-30").checked()
        }
    }

    @Test func aWrongCheckDigitIsRefusedWithTheRule() {
        let error = DocumentNumberError.checkDigit(found: "1", expected: "X")
        #expect(throws: DocumentFormError(faults: [.number: .number(error)])) {
            try Self.form(number: "110105194912310021").checked()
        }
    }

    @Test func allThatIsMissingIsToldAtOnce() {
        let faults: [DocumentForm.Field: DocumentFormError.Reason] = [
            .name: .name(.nameMissing), .sex: .person(.sexMissing),
            .birthDate: .person(.birthDateMalformed),
            .number: .number(.length(found: 0, allowed: [18])),
        ]
        #expect(throws: DocumentFormError(faults: faults)) {
            try Self.form(name: " ", sex: "", birthDate: "1949-02-30", number: "").checked()
        }
    }

    @Test func aPassportSaysNothingOfSexAndBirth() throws {
        let form = Self.form(.chinesePassport, sex: "male", number: "E12345678")
        #expect(try form.checked().sex == .male)
    }

    @Test func aCardThatAgreesIsOfferedAsSureAndANameNever() throws {
        func read(_ text: String) -> IDCardReading.Field { .init(text, confidence: 0.9) }
        let number = read("11010519491231002X")
        let reading = IDCardReading(
            name: read("沈平"),
            sex: read("女"),
            people: read("汉"),
            birth: [read("1949年12月31日")],
            address: read("北京市"),
            number: [number, number, number],
        )
        let offer = DocumentOffer(reading.agreed)
        #expect(offer.number.text == "11010519491231002X" && offer.number.isSure)
        #expect(offer.birthDate.text == "1949-12-31" && offer.birthDate.isSure)
        #expect(offer.sex.text == "female" && offer.sex.isSure)
        #expect(offer.name.text == "沈平" && !offer.name.isSure)
    }

    @Test func aPassportThatCannotBeReadOffersEmptyFields() {
        let offer = DocumentOffer(.doubtful(nil, [.unreadable]), year: 2026)
        #expect(offer.kind == .chinesePassport)
        let texts = [offer.name, offer.sex, offer.birthDate, offer.number].map(\.text)
        #expect(texts == ["", "", "", ""])
        #expect(!offer.number.isSure)
    }
}
