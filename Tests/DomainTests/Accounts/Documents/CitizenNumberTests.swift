import Domain
import Testing

/// GB 11643 and what is built on it.
struct CitizenNumberTests {
    @Test(arguments: ["11010519491231002X", "440524188001010014", "321083197812162119"])
    func aResidentsNumberIsTaken(_ number: String) throws {
        #expect(try ResidentIdentityNumber(number).text == number)
    }

    @Test(arguments: ["932682198501010017", "911124198108030024"])
    func aForeignResidentsNumberIsTaken(_ number: String) throws {
        #expect(try ForeignPermanentResidentNumber(number).text == number)
    }

    @Test(
        arguments: [
            "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", " 110105 19491231 002ｘ\t",
            "110105\u{3000}19491231\u{3000}002X",
        ]
    )
    func theWaysPeopleTypeItAreOneNumber(_ typed: String) throws {
        #expect(try ResidentIdentityNumber(typed).text == "11010519491231002X")
    }

    @Test func birthAndSexStandInTheNumber() throws {
        let woman = try ResidentIdentityNumber("11010519491231002X").number
        #expect(woman.birthDate == CalendarDate(year: 1949, month: 12, day: 31))
        #expect(woman.sex == .female && woman.region == "110105")
        let man = try ResidentIdentityNumber("440524188001010014").number
        #expect(man.birthDate == CalendarDate(year: 1880, month: 1, day: 1) && man.sex == .male)
    }

    @Test(arguments: [("", 0), ("1101051949123100", 16), ("11010519491231002X1", 19)])
    func anotherLengthIsRefused(_ typed: String, _ count: Int) {
        #expect(throws: DocumentNumberError.length(found: count, allowed: [18])) {
            try ResidentIdentityNumber(typed)
        }
    }

    @Test(
        arguments: [
            ("1101O519491231002X", "O", 5), ("11010519491231002Y", "Y", 18),
            ("X1010519491231002X", "X", 1), ("11010519491231002×", "×", 18),
            ("１１０１０５１９４９１２３１００张X", "张", 17), ("11010519491231٠02X", "٠", 15),
        ]
    )
    func anotherCharacterIsRefused(_ typed: String, _ character: String, _ position: Int) {
        #expect(throws: DocumentNumberError.character(character, position: position)) {
            try ResidentIdentityNumber(typed)
        }
    }

    @Test(arguments: ["000105", "160105", "830000", "990105", "932682"])
    func aRegionWithoutProvinceIsRefused(_ region: String) {
        #expect(throws: DocumentNumberError.region(region)) {
            try ResidentIdentityNumber(region + "19491231002X")
        }
    }

    @Test(arguments: ["19490229", "19491301", "19490431", "19000229", "19490010", "00000000"])
    func aBirthDateThatIsNoneIsRefused(_ digits: String) {
        #expect(throws: DocumentNumberError.birthDate(digits)) {
            try ResidentIdentityNumber("110105\(digits)002X")
        }
    }

    @Test func aLeapDayIsABirthDate() throws {
        let number = try ResidentIdentityNumber("110105200002290021")
        #expect(number.number.birthDate == CalendarDate(year: 2000, month: 2, day: 29))
    }

    @Test(arguments: [("110105194912310021", "1", "X"), ("321083197812162110", "0", "9")])
    func aWrongCheckDigitIsRefused(_ number: String, _ found: String, _ expected: String) {
        #expect(throws: DocumentNumberError.checkDigit(found: found, expected: expected)) {
            try ResidentIdentityNumber(number)
        }
    }

    @Test func aWrongCheckDigitOfAForeignResidentIsRefused() {
        #expect(throws: DocumentNumberError.checkDigit(found: "8", expected: "7")) {
            try ForeignPermanentResidentNumber("932682198501010018")
        }
    }

    /// The standard promises it: any one wrong digit, and any swap of two neighbours.
    @Test func everySingleSlipIsFound() {
        let right = Array("11010519491231002X")
        for place in right.indices {
            for digit in "0123456789X" where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(throws: DocumentNumberError.self) {
                    try ResidentIdentityNumber(String(wrong))
                }
            }
            guard place > 0, right[place] != right[place - 1] else { continue }
            var swapped = right
            swapped.swapAt(place, place - 1)
            #expect(throws: DocumentNumberError.self) {
                try ResidentIdentityNumber(String(swapped))
            }
        }
    }

    @Test func theFormOfFifteenDigitsTellsTheOneOfEighteen() {
        #expect(throws: DocumentNumberError.voidForm(current: "11010519491231002X")) {
            try ResidentIdentityNumber("110105491231002")
        }
    }

    @Test func fifteenDigitsThatWereNeverANumberSayWhy() {
        #expect(throws: DocumentNumberError.birthDate("19491331")) {
            try ResidentIdentityNumber("110105491331002")
        }
    }
}
